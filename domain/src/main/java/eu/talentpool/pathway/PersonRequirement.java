package eu.talentpool.pathway;

import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What must hold of the person apart from education and work.
sealed interface PersonRequirement extends Requirement {

    /// Completed years of age at most, on the day of application.
    record Age(int atMost) implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var birth = s.person().birth();
            var required = "at most " + atMost + " years";
            if (birth == null) return new Outcome(ConditionState.UNDETERMINED, "", required);
            var oldest = Period.between(birth.earliest(), s.asOf()).getYears();
            var youngest = Period.between(birth.latest(), s.asOf()).getYears();
            var found = youngest == oldest ? youngest + " years" : youngest + " to " + oldest + " years";
            return new Outcome(ConditionState.between(oldest <= atMost, youngest <= atMost), found, required);
        }

        @Override
        public boolean restsOnProtectedFacts() {
            return true;
        }
    }

    /// A passport that is valid on the day of application.
    record Passport() implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var until = s.person().passportValidUntil();
            var state = ConditionState.of(until == null ? null : !until.isBefore(s.asOf()));
            return new Outcome(state, Objects.toString(until, ""), s.asOf() + " or later");
        }
    }

    /// Sickness insurance, held or applied for.
    record SicknessInsurance() implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.person().sicknessInsurance());
        }
    }

    /// The licence to exercise a regulated profession in the Member State. Applies to regulated professions only.
    record Licence() implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var licence = s.person().licences().get(s.memberState());
            var state = state(s.job().regulated(), licence);
            return new Outcome(state, Outcome.declared(licence).found(), "granted or promised, if regulated");
        }

        private static ConditionState state(@Nullable Boolean regulated, @Nullable Boolean licence) {
            if (Boolean.FALSE.equals(regulated)) return ConditionState.NOT_APPLICABLE;
            if (Boolean.TRUE.equals(regulated) || Boolean.TRUE.equals(licence)) return ConditionState.of(licence);
            return ConditionState.UNDETERMINED;
        }
    }
}
