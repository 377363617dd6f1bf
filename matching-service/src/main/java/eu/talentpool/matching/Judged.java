package eu.talentpool.matching;

import eu.talentpool.matching.filter.Traits;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.pathways.Standing;
import eu.talentpool.matching.score.Contribution;
import eu.talentpool.matching.score.Score;
import eu.talentpool.pathway.PathwayAssessment;
import java.util.List;
import java.util.UUID;

/// A match as it was judged: what a ranking is made of, and what its page shows.
///
/// @param match     a person or an offer
/// @param traits    what filters look at in it
/// @param pathways  those that are assessed, not those that are only told
/// @param standings what filters look at in these
record Judged<T>(
        UUID id,
        long version,
        T match,
        Traits traits,
        Score score,
        List<PathwayAssessment> pathways,
        List<Standing> standings) {

    static <T> Judged<T> of(
            UUID id, long version, T match, Traits traits, Score score, List<PathwayAssessment> pathways) {
        var standings = pathways.stream().map(Standing::of).toList();
        return new Judged<>(id, version, match, traits, score, pathways, standings);
    }

    Ranking.Entry entry() {
        var points = score.contributions().stream().map(Contribution::points).toList();
        return new Ranking.Entry(id, version, score.total(), points);
    }
}
