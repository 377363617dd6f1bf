package eu.talentpool.matching;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.matching.log.Ranking;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Part of a ranking.
///
/// @param offset of the first entry
record RankingPart(Ranking ranking, int offset, int size) {

    List<Ranking.Entry> entries() {
        var all = ranking.entries();
        var from = Math.min(offset, all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }

    List<UUID> ids() {
        return entries().stream().map(Ranking.Entry::id).toList();
    }

    @Nullable
    String nextPage() {
        var next = offset + size;
        return next < ranking.entries().size() ? new PageToken(ranking.id(), next).toString() : null;
    }

    /// What the page says of the scores of its entries, by id; nothing where they are in order of date. One does not
    /// depend on another, so they are said side by side.
    Map<UUID, Replies.ScoreView> explained(Map<UUID, ? extends Judged<?>> judged, Pairing pairing) {
        if (isByDate()) return Map.of();
        return ids().parallelStream()
                .map(judged::get)
                .filter(Objects::nonNull)
                .collect(toMap(Judged::id, one -> pairing.explain(one.score())));
    }

    boolean isByDate() {
        return ranking.selection().byDate();
    }
}
