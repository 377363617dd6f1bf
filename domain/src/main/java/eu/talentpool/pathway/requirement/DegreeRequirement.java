package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a degree or a training must be.
public sealed interface DegreeRequirement extends Requirement {

    @Override
    default boolean restsOnDegree() {
        return true;
    }

    /// A completed degree of a level, and of a length where the law asks for one. The length of a programme above the
    /// asked level does not count the studies below it, so a short or unknown one leaves the condition open.
    ///
    /// @param eqf       lowest EQF level
    /// @param years     least length of the programme, or null if the law names none
    /// @param awardedIn countries whose institutions count, ISO 3166 alpha-2; empty if all do
    /// @param fields    ISCED-F 2013 codes, each with all below it; empty if every field counts
    record Level(int eqf, @Nullable Integer years, List<String> awardedIn, List<String> fields)
            implements DegreeRequirement {

        public Level {
            awardedIn = List.copyOf(requireNonNullElse(awardedIn, List.of()));
            fields = List.copyOf(requireNonNullElse(fields, List.of()));
        }

        @Override
        public Outcome check(Situation s) {
            return new Outcome(state(s), found(s.degree()));
        }

        @Override
        public ConditionState state(Situation s) {
            var degree = s.degree();
            return completed(s)
                    .and(level(degree))
                    .and(one(awardedIn, degree.country()))
                    .and(one(fields, degree.field()));
        }

        private ConditionState level(Degree degree) {
            if (degree.eqf() == null) return UNDETERMINED;
            if (degree.eqf() < eqf) return ConditionState.NOT_MET;
            if (years == null || (degree.years() != null && degree.years() >= years)) return ConditionState.MET;
            return ConditionState.between(false, degree.years() == null || degree.eqf() > eqf);
        }

        private static ConditionState one(List<String> codes, @Nullable String code) {
            if (codes.isEmpty()) return ConditionState.MET;
            return ConditionState.prefix(codes, requireNonNullElse(code, ""));
        }

        private static String found(Degree degree) {
            if (degree.eqf() == null) return "";
            return (degree.ongoing() ? "ongoing, EQF " : "EQF ") + degree.eqf() + text(degree.years());
        }

        @Override
        public String required(Setting setting) {
            return "completed, EQF " + eqf + text(years)
                    + (awardedIn.isEmpty() ? "" : ", of " + String.join(", ", awardedIn))
                    + (fields.isEmpty() ? "" : ", ISCED-F " + String.join(", ", fields));
        }
    }

    /// A completed vocational training of a length.
    record Training(int years) implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            var training = s.degree();
            var length = training.years() == null ? null : training.years() >= years;
            var state =
                    completed(s).and(ConditionState.of(training.vocational())).and(ConditionState.of(length));
            var found = Boolean.TRUE.equals(training.vocational()) ? "vocational" + text(training.years()) : "";
            return new Outcome(state, found);
        }

        @Override
        public String required(Setting setting) {
            return "completed, vocational, " + years + " years";
        }
    }

    private static ConditionState completed(Situation s) {
        var day = s.degree().completed();
        if (s.degree().ongoing()) return ConditionState.NOT_MET;
        if (day == null) return ConditionState.MET;
        return ConditionState.between(
                !day.latest().isAfter(s.asOf()), !day.earliest().isAfter(s.asOf()));
    }

    private static String text(@Nullable Integer years) {
        return years == null ? "" : ", " + years + " years";
    }

    /// Recognised in the Member State, or found comparable there.
    record Recognised() implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.degree().recognisedIn().get(s.setting().memberState()));
        }

        @Override
        public String required(Setting setting) {
            return "yes";
        }

        @Override
        public boolean restsOnMemberState() {
            return true;
        }
    }

    /// Obtained no longer than some years before the application.
    record Age(int years) implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            var day = s.degree().completed();
            if (day == null) return Outcome.UNKNOWN;
            var first = first(s.setting());
            var state = ConditionState.between(
                    !day.earliest().isBefore(first), !day.latest().isBefore(first));
            return new Outcome(state, day.toString());
        }

        @Override
        public String required(Setting setting) {
            return first(setting) + " or later";
        }

        private LocalDate first(Setting setting) {
            return setting.asOf().minusYears(years);
        }
    }
}
