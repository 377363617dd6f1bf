package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.value.IscoGroups;
import eu.talentpool.pathway.value.Listing;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What must hold of the job apart from its pay.
public sealed interface JobRequirement extends Requirement {

    @Override
    default Side restsOn() {
        return Side.JOB;
    }

    /// Belongs to an ISCO-08 group. A job that names several occupations must belong with all of them.
    record Occupation(IscoGroups isco) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var groups = s.job().iscoGroups();
            return new Outcome(every(groups, isco::contain), Words.list(groups));
        }

        @Override
        public Words required(Setting setting) {
            return isco.words();
        }
    }

    /// Stands on a list of the rule data on the day of application. A list without entries in force is unknown.
    record ListedOccupation(String list) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var groups = s.job().iscoGroups();
            if (groups.isEmpty()) return Outcome.UNKNOWN;
            var entries = data(s.setting());
            var state = entries.isEmpty()
                    ? UNDETERMINED
                    : every(groups, g -> Listing.contains(entries, g, s.job().nuts()));
            return new Outcome(state, Words.list(groups));
        }

        @Override
        public Words required(Setting setting) {
            var entries = data(setting).stream().<Object>map(Listing::words).toList();
            return Words.say("listed", list, new Words.Joined("; ", entries));
        }

        @Override
        public List<Listing> data(Setting setting) {
            return setting.lists().getOrDefault(list, List.of()).stream()
                    .filter(e -> e.inForce(setting.asOf()))
                    .toList();
        }

        @Override
        public boolean restsOnMemberState() {
            return true;
        }
    }

    private static ConditionState every(List<String> groups, Function<String, ConditionState> contains) {
        if (groups.isEmpty()) return UNDETERMINED;
        var all = true;
        var some = false;
        for (var group : groups) {
            var state = contains.apply(group);
            all &= state == ConditionState.MET;
            some |= state != ConditionState.NOT_MET;
        }
        return ConditionState.between(all, some);
    }

    /// The employer asks for an education of the level. A job that accepts less may still be of the level, so this is
    /// never "not met".
    record Level(int eqf) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var asked = s.job().educationEqf();
            if (asked == null) return Outcome.UNKNOWN;
            return new Outcome(ConditionState.between(asked >= eqf, true), Words.say("eqf", asked));
        }

        @Override
        public Words required(Setting setting) {
            return Words.say("eqf", eqf);
        }
    }

    /// A contract of some months at least, or without an end; or of some months at most.
    record Contract(int months, @Nullable Integer atMostMonths) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            if (Boolean.TRUE.equals(s.job().indefinite()))
                return new Outcome(ConditionState.of(atMostMonths == null), Words.say("no-end"));
            var length = s.job().contractMonths();
            if (length == null) return Outcome.UNKNOWN;
            return new Outcome(ConditionState.of(bounds().contain(length)), Words.say("months", length));
        }

        @Override
        public Words required(Setting setting) {
            return bounds().of("months");
        }

        private Bounds bounds() {
            return new Bounds(months, atMostMonths);
        }
    }

    /// Agreed hours a week within bounds, both included.
    record Hours(@Nullable Integer atLeast, @Nullable Integer atMost) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var hours = s.job().weeklyHours();
            if (hours == null) return Outcome.UNKNOWN;
            return new Outcome(ConditionState.of(bounds().contain(hours)), Words.say("hours", hours));
        }

        @Override
        public Words required(Setting setting) {
            return bounds().of("weekly-hours");
        }

        private Bounds bounds() {
            return new Bounds(atLeast, atMost);
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
            return new Outcome(ConditionState.prefix(nuts, place), place.isEmpty() ? Words.NONE : Words.plain(place));
        }

        @Override
        public Words required(Setting setting) {
            return Words.say("nuts", Words.list(nuts));
        }
    }

    /// The employer is bound by a contract or an offer.
    record BindingOffer() implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.job().bindingOffer());
        }

        @Override
        public Words required(Setting setting) {
            return Words.YES;
        }
    }

    /// The worker is not hired out as a temporary agency worker.
    record NoAgencyWork() implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var agency = s.job().agencyWork();
            return new Outcome(ConditionState.of(agency == null ? null : !agency), Outcome.yesOrNo(agency));
        }

        @Override
        public Words required(Setting setting) {
            return Words.NO;
        }
    }
}
