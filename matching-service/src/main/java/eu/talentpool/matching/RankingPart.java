package eu.talentpool.matching;

import eu.talentpool.matching.log.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /// @param rank from 1
    record Place<T>(int rank, Judged<T> match) {}

    /// Those of the entries that may still be shown; the others leave their ranks empty.
    <T> List<Place<T>> places(Map<UUID, Judged<T>> judged) {
        var places = new ArrayList<Place<T>>();
        int rank = offset;
        for (var entry : entries()) {
            rank++;
            var match = judged.get(entry.id());
            if (match != null) places.add(new Place<>(rank, match));
        }
        return places;
    }

    boolean isByDate() {
        return ranking.selection().byDate();
    }
}
