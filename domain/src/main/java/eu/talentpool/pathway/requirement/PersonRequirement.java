package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.stream.Collectors.joining;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What must hold of the person apart from education and work.
public sealed interface PersonRequirement extends Requirement {

    /// Completed years of age within bounds, both included, on the day of application.
    record Age(@Nullable Integer atLeast, @Nullable Integer atMost) implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var birth = s.person().birth();
            var bounds = new Bounds(atLeast, atMost);
            var required = bounds + " years";
            if (birth == null) return new Outcome(UNDETERMINED, "", required);
            var oldest = Period.between(birth.earliest(), s.asOf()).getYears();
            var youngest = Period.between(birth.latest(), s.asOf()).getYears();
            var found = youngest == oldest ? youngest + " years" : youngest + " to " + oldest + " years";
            return new Outcome(bounds.contain(youngest, oldest), found, required);
        }

        @Override
        public boolean restsOnProtectedFacts() {
            return true;
        }
    }

    /// A language of a level at least. No list of languages is complete: one it does not name is unknown.
    ///
    /// @param language ISO 639-1
    record Language(String language, Cefr level) implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var spoken = s.person().languages().stream()
                    .filter(l -> l.language().equals(language))
                    .toList();
            var state = spoken.isEmpty()
                    ? UNDETERMINED
                    : ConditionState.any(spoken.stream().map(this::reaches));
            var found = spoken.stream().map(Language::level).collect(joining(", "));
            return new Outcome(state, found, language + " " + level);
        }

        private ConditionState reaches(LanguageSkill skill) {
            if (skill.motherTongue()) return ConditionState.MET;
            return ConditionState.of(
                    skill.level() == null ? null : skill.level().atLeast(level));
        }

        private static String level(LanguageSkill skill) {
            return skill.language() + " "
                    + (skill.motherTongue() ? "mother tongue" : Objects.toString(skill.level(), ""));
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
    ///
    /// @param list of the regulated professions, or null; it tells where the job does not
    record Licence(@Nullable String list) implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var licence = s.person().licences().get(s.memberState());
            var state = state(regulated(s), licence);
            return new Outcome(state, Outcome.yesOrNo(licence), "granted or promised, if regulated");
        }

        private @Nullable Boolean regulated(Situation s) {
            if (s.job().regulated() != null || list == null) return s.job().regulated();
            return new JobRequirement.ListedOccupation(list).check(s).state() == ConditionState.MET ? true : null;
        }

        private static ConditionState state(@Nullable Boolean regulated, @Nullable Boolean licence) {
            if (Boolean.FALSE.equals(regulated)) return ConditionState.NOT_APPLICABLE;
            if (Boolean.TRUE.equals(regulated) || Boolean.TRUE.equals(licence)) return ConditionState.of(licence);
            return UNDETERMINED;
        }
    }
}
