package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.stream.Collectors.joining;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.value.IscoGroups;
import eu.talentpool.pathway.value.Listing;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What must hold of the job apart from its pay.
public sealed interface JobRequirement extends Requirement {

    /// Belongs to an ISCO-08 group. A job that names several occupations must belong with all of them.
    record Occupation(IscoGroups isco) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var groups = s.job().iscoGroups();
            return new Outcome(every(groups, isco::contain), String.join(", ", groups), isco.toString());
        }
    }

    /// Stands on a list of the rule data on the day of application. A list without entries in force is unknown.
    record ListedOccupation(String list) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var groups = s.job().iscoGroups();
            var entries = s.lists().getOrDefault(list, List.of()).stream()
                    .filter(e -> e.inForce(s.asOf()))
                    .toList();
            var state = entries.isEmpty()
                    ? UNDETERMINED
                    : every(groups, g -> Listing.contains(entries, g, s.job().nuts()));
            var required = entries.stream().map(Listing::toString).collect(joining("; ", "list " + list + ": ", ""));
            return new Outcome(state, String.join(", ", groups), required, entries, List.of());
        }
    }

    private static ConditionState every(List<String> groups, Function<String, ConditionState> contains) {
        if (groups.isEmpty()) return UNDETERMINED;
        var states = groups.stream().map(contains).toList();
        var all = states.stream().allMatch(state -> state == ConditionState.MET);
        return ConditionState.between(all, states.stream().anyMatch(state -> state != ConditionState.NOT_MET));
    }

    /// The employer asks for an education of the level. A job that accepts less may still be of the level, so this is
    /// never "not met".
    record Level(int eqf) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var asked = s.job().educationEqf();
            var state = ConditionState.between(asked != null && asked >= eqf, true);
            return new Outcome(state, asked == null ? "" : "EQF " + asked, "EQF " + eqf);
        }
    }

    /// A contract of some months at least, or without an end; or of some months at most.
    record Contract(int months, @Nullable Integer atMostMonths) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var bounds = new Bounds(months, atMostMonths);
            if (Boolean.TRUE.equals(s.job().indefinite()))
                return new Outcome(ConditionState.of(atMostMonths == null), "no end", bounds + " months");
            var length = s.job().contractMonths();
            var state = ConditionState.of(length == null ? null : bounds.contain(length));
            return new Outcome(state, length == null ? "" : length + " months", bounds + " months");
        }
    }

    /// Agreed hours a week within bounds, both included.
    record Hours(@Nullable Integer atLeast, @Nullable Integer atMost) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var hours = s.job().weeklyHours();
            var bounds = new Bounds(atLeast, atMost);
            var state = ConditionState.of(hours == null ? null : bounds.contain(hours));
            return new Outcome(state, hours == null ? "" : hours + " hours", bounds + " hours a week");
        }
    }

    /// The place of work lies in one of the regions.
    ///
    /// @param nuts NUTS codes
    record Region(List<String> nuts) implements JobRequirement {
        public Region {
            nuts = List.copyOf(nuts);
        }

        @Override
        public Outcome check(Situation s) {
            var place = Objects.requireNonNullElse(s.job().nuts(), "");
            var state = ConditionState.prefix(nuts, place);
            return new Outcome(state, place, "NUTS " + String.join(", ", nuts));
        }
    }

    /// The employer is bound by a contract or an offer.
    record BindingOffer() implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.job().bindingOffer());
        }
    }

    /// The worker is not hired out as a temporary agency worker.
    record NoAgencyWork() implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var agency = s.job().agencyWork();
            return new Outcome(ConditionState.of(agency == null ? null : !agency), Outcome.yesOrNo(agency), "no");
        }
    }
}
