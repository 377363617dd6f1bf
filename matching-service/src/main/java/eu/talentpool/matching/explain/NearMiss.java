package eu.talentpool.matching.explain;

import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Unmet;
import java.util.Optional;

/// The one requirement that is not met, if it is only one.
final class NearMiss {
    private final Sentences sentences;
    private final ListSentences lists;

    NearMiss(Sentences sentences, ListSentences lists) {
        this.sentences = sentences;
        this.lists = lists;
    }

    Optional<String> find(Score score) {
        var unmet = Unmet.of(score);
        return unmet.size() == 1 ? Optional.of(say(unmet.getFirst())) : Optional.empty();
    }

    private String say(Unmet unmet) {
        return switch (unmet) {
            case Unmet.Skill s -> lists.say(s.match());
            case Unmet.Language l -> lists.say(l.match());
            case Unmet.Whole w -> sentences.say(w.reason());
        };
    }
}
