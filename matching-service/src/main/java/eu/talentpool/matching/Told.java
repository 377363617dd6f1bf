package eu.talentpool.matching;

import eu.talentpool.guidance.PathwayLegend;
import eu.talentpool.guidance.PathwaySummary;
import eu.talentpool.matching.RankingPart.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a page says of its matches. It rests on what was judged and on no record, so that it can be said while the
/// database is waited for.
final class Told {

    private final Map<UUID, Replies.ScoreView> scores = new HashMap<>();
    private final Map<UUID, List<PathwaySummary>> pathways = new HashMap<>();
    private final PathwayLegend legend;

    private Told(PathwayLegend legend) {
        this.legend = legend;
    }

    static <T> Told of(RankingPart part, List<Place<T>> places, Pairing pairing) {
        var told = new Told(pairing.legend());
        for (var place : places) told.tell(place.match(), part.isByDate(), pairing);
        return told;
    }

    private void tell(Judged<?> match, boolean byDate, Pairing pairing) {
        if (!byDate) scores.put(match.id(), pairing.explain(match.score()));
        pathways.put(match.id(), match.pathways().stream().map(legend::add).toList());
    }

    /// Null where the matches are in order of date.
    Replies.@Nullable ScoreView score(UUID id) {
        return scores.get(id);
    }

    List<PathwaySummary> pathways(UUID id) {
        return Objects.requireNonNull(pathways.get(id));
    }

    PathwayLegend.View legend() {
        return legend.view();
    }
}
