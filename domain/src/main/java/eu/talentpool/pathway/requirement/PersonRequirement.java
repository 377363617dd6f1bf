package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What must hold of the person apart from education and work.
public sealed interface PersonRequirement extends Requirement {

    @Override
    default Side restsOn() {
        return Side.PERSON;
    }

    /// Completed years of age within bounds, both included, on the day of application.
    record Age(@Nullable Integer atLeast, @Nullable Integer atMost) implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var birth = s.person().birth();
            if (birth == null) return Outcome.UNKNOWN;
            var oldest = Period.between(birth.earliest(), s.asOf()).getYears();
            var youngest = Period.between(birth.latest(), s.asOf()).getYears();
            return new Outcome(bounds().contain(youngest, oldest), Bounds.range("years", youngest, oldest));
        }

        @Override
        public Words required(Setting setting) {
            return bounds().of("years");
        }

        private Bounds bounds() {
            return new Bounds(atLeast, atMost);
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
            var found = s.person().languages().stream()
                    .filter(skill -> skill.language().equals(language))
                    .map(this::held)
                    .toList();
            return new Outcome(state(s), Words.list(found));
        }

        @Override
        public ConditionState state(Situation s) {
            ConditionState best = null;
            for (var skill : s.person().languages())
                if (skill.language().equals(language)) best = best == null ? reaches(skill) : best.or(reaches(skill));
            return best == null ? UNDETERMINED : best;
        }

        @Override
        public Words required(Setting setting) {
            return level(level);
        }

        private ConditionState reaches(LanguageSkill skill) {
            if (skill.motherTongue()) return ConditionState.MET;
            return ConditionState.of(
                    skill.level() == null ? null : skill.level().atLeast(level));
        }

        private Words held(LanguageSkill skill) {
            if (skill.motherTongue()) return Words.say("mother-tongue", Locale.of(language));
            return skill.level() == null ? Words.plain(Locale.of(language)) : level(skill.level());
        }

        private Words level(Cefr level) {
            return new Words.Joined(" ", List.of(Locale.of(language), level));
        }
    }

    /// A passport that is valid on the day of application.
    record Passport() implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var until = s.person().passportValidUntil();
            if (until == null) return Outcome.UNKNOWN;
            return new Outcome(ConditionState.of(!until.isBefore(s.asOf())), Words.plain(until));
        }

        @Override
        public Words required(Setting setting) {
            return Words.say("or-later", setting.asOf());
        }
    }

    /// Sickness insurance, held or applied for.
    record SicknessInsurance() implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.person().sicknessInsurance());
        }

        @Override
        public Words required(Setting setting) {
            return Words.YES;
        }
    }

    /// The licence to exercise a regulated profession in the Member State. Applies to regulated professions only.
    ///
    /// @param list of the regulated professions, or null; it tells where the job does not
    record Licence(@Nullable String list) implements PersonRequirement {
        @Override
        public Outcome check(Situation s) {
            var licence = s.person().licences().get(s.setting().memberState());
            return new Outcome(state(regulated(s), licence), Outcome.yesOrNo(licence));
        }

        @Override
        public Words required(Setting setting) {
            return Words.say("licence");
        }

        @Override
        public boolean restsOnMemberState() {
            return true;
        }

        @Override
        public Side restsOn() {
            return Side.BOTH;
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
