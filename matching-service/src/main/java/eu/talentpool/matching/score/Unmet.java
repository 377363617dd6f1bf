package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.LanguageMatch;
import eu.talentpool.matching.score.Reason.SkillMatch;
import java.util.List;
import java.util.stream.Stream;

/// A requirement that a pair is known not to meet. What is unknown is not counted, nor is an advantage.
public sealed interface Unmet {

    /// Short and stable, equal for equal requirements of different vacancies, for example `language:de:B1`.
    String key();

    record Skill(SkillMatch match) implements Unmet {
        @Override
        public String key() {
            return "skill:" + match.skill();
        }
    }

    record Language(LanguageMatch match) implements Unmet {
        @Override
        public String key() {
            var named = "language:" + match.language();
            return match.required() == null ? named : named + ":" + match.required();
        }
    }

    record Whole(Criterion criterion, Reason reason) implements Unmet {
        @Override
        public String key() {
            return switch (reason) {
                case Reason.ExperienceFit f -> criterion.key() + ":" + f.required();
                case Reason.EducationFit f -> criterion.key() + ":" + f.required();
                default -> criterion.key();
            };
        }
    }

    /// In the order of the criteria.
    static List<Unmet> of(Score score) {
        return score.contributions().stream().flatMap(Unmet::of).toList();
    }

    private static Stream<Unmet> of(Contribution c) {
        return switch (c.reason()) {
            case Reason.Unknown _ -> Stream.empty();
            case Reason.SkillFit f ->
                c.criterion() == Criterion.ESSENTIAL_SKILLS ? skills(f.matches()) : Stream.empty();
            case Reason.LanguageFit f -> languages(f.matches());
            case Reason.OccupationFit f -> whole(c, f.closeness() == Closeness.UNRELATED);
            case Reason.ExperienceFit f -> whole(c, f.counted() < f.required());
            case Reason.EducationFit f -> whole(c, f.held() < f.required());
            case Reason.Wish w -> whole(c, w.agreement() == Agreement.CONTRADICTED);
        };
    }

    private static Stream<Unmet> whole(Contribution c, boolean unmet) {
        return unmet ? Stream.of(new Whole(c.criterion(), c.reason())) : Stream.empty();
    }

    private static Stream<Unmet> skills(List<SkillMatch> matches) {
        return matches.stream().filter(m -> m.state() != SkillMatch.State.HELD).map(Skill::new);
    }

    private static Stream<Unmet> languages(List<LanguageMatch> matches) {
        return matches.stream()
                .filter(m -> m.essential() && m.state() != LanguageMatch.State.MET)
                .map(Language::new);
    }
}
