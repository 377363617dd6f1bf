package eu.talentpool.matching.explain;

import eu.talentpool.matching.score.Closeness;
import eu.talentpool.matching.score.Contribution;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Reason;
import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.LanguageMatch;
import eu.talentpool.matching.score.Reason.SkillMatch;
import eu.talentpool.matching.score.Score;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The one requirement that is not met, if it is only one. What is unknown is not counted, nor is an advantage.
final class NearMiss {
    private final Sentences sentences;
    private final ListSentences lists;

    NearMiss(Sentences sentences, ListSentences lists) {
        this.sentences = sentences;
        this.lists = lists;
    }

    Optional<String> find(Score score) {
        var unmet = score.contributions().stream().flatMap(this::unmet).limit(2).toList();
        return unmet.size() == 1 ? Optional.of(unmet.getFirst()) : Optional.empty();
    }

    private Stream<String> unmet(Contribution c) {
        return switch (c.reason()) {
            case Reason.Unknown _ -> Stream.empty();
            case Reason.SkillFit f ->
                c.criterion() == Criterion.ESSENTIAL_SKILLS ? skills(f.matches()) : Stream.empty();
            case Reason.LanguageFit f -> languages(f.matches());
            case Reason.OccupationFit f -> sentence(f.closeness() == Closeness.UNRELATED, f);
            case Reason.ExperienceFit f -> sentence(f.counted() < f.required(), f);
            case Reason.EducationFit f -> sentence(f.held() < f.required(), f);
            case Reason.Wish w -> sentence(w.agreement() == Agreement.CONTRADICTED, w);
        };
    }

    private Stream<String> sentence(boolean unmet, Reason reason) {
        return unmet ? Stream.of(sentences.say(reason)) : Stream.empty();
    }

    private Stream<String> skills(List<SkillMatch> matches) {
        return matches.stream().filter(m -> m.state() != SkillMatch.State.HELD).map(lists::say);
    }

    private Stream<String> languages(List<LanguageMatch> matches) {
        return matches.stream()
                .filter(m -> m.essential() && m.state() != LanguageMatch.State.MET)
                .map(lists::say);
    }
}
