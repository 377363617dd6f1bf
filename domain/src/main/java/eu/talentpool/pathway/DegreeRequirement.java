package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayFacts.Degree;
import org.jspecify.annotations.Nullable;

/// What a degree must be.
sealed interface DegreeRequirement extends Requirement {

    /// A completed degree of a level, and of a length where the law asks for one. The length of a programme above the
    /// asked level does not count the studies below it, so a short or unknown one leaves the condition open.
    ///
    /// @param eqf   lowest EQF level
    /// @param years least length of the programme, or null if the law names none
    record Level(int eqf, @Nullable Integer years) implements DegreeRequirement {

        @Override
        public Outcome check(Situation s) {
            var degree = s.degree();
            var state = completed(s).compareTo(level(degree)) > 0 ? completed(s) : level(degree);
            return new Outcome(state, found(degree), "completed, EQF " + eqf + (years == null ? "" : years(years)));
        }

        private ConditionState level(Degree degree) {
            if (degree.eqf() == null) return ConditionState.UNDETERMINED;
            if (degree.eqf() < eqf) return ConditionState.NOT_MET;
            if (years == null || (degree.years() != null && degree.years() >= years)) return ConditionState.MET;
            return ConditionState.between(false, degree.years() == null || degree.eqf() > eqf);
        }

        private static ConditionState completed(Situation s) {
            var day = s.degree().completed();
            if (s.degree().ongoing()) return ConditionState.NOT_MET;
            if (day == null) return ConditionState.MET;
            return ConditionState.between(
                    !day.latest().isAfter(s.asOf()), !day.earliest().isAfter(s.asOf()));
        }

        private static String found(Degree degree) {
            if (degree.eqf() == null) return "";
            return (degree.ongoing() ? "ongoing, EQF " : "EQF ")
                    + degree.eqf()
                    + (degree.years() == null ? "" : years(degree.years()));
        }

        private static String years(int years) {
            return ", " + years + " years";
        }
    }

    /// Recognised in the Member State, or found comparable there.
    record Recognised() implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.degree().recognisedIn().get(s.memberState()));
        }
    }

    /// Obtained no longer than some years before the application.
    record Age(int years) implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            var first = s.asOf().minusYears(years);
            var day = s.degree().completed();
            var required = first + " or later";
            if (day == null) return new Outcome(ConditionState.UNDETERMINED, "", required);
            var state = ConditionState.between(
                    !day.earliest().isBefore(first), !day.latest().isBefore(first));
            return new Outcome(state, day.toString(), required);
        }
    }
}
