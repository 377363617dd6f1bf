package eu.talentpool.matching;

import eu.talentpool.matching.score.Score;
import eu.talentpool.pathway.PathwayAssessment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A match of a page with its score in words and its pathways.
///
/// @param what  the other side
/// @param score null where there is none
record Told<T>(int rank, T what, Replies.@Nullable ScoreView score, List<PathwayAssessment> pathways) {

    /// Those of a part that may still be shown, in its order. Made side by side: words take longer than numbers.
    static <T> List<Told<T>> of(
            RankingPart part,
            Map<UUID, T> shown,
            Function<T, Score> score,
            Function<T, List<PathwayAssessment>> pathways,
            Pairing pairing) {
        var entries = part.entries();
        return IntStream.range(0, entries.size())
                .parallel()
                .filter(i -> shown.containsKey(entries.get(i).id()))
                .mapToObj(i -> {
                    var what = Objects.requireNonNull(shown.get(entries.get(i).id()));
                    var words = part.isByDate() ? null : pairing.explain(score.apply(what));
                    return new Told<>(part.offset() + i + 1, what, words, pathways.apply(what));
                })
                .toList();
    }
}
