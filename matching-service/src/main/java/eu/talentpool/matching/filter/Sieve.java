package eu.talentpool.matching.filter;

import eu.talentpool.matching.pathways.PathwayFilter;
import eu.talentpool.matching.pathways.Standing;
import eu.talentpool.matching.score.Score;
import java.util.Collection;
import java.util.Set;

/// All that a caller asks of the matches of a ranking.
public record Sieve(PathwayFilter pathways, MatchFilter match) {

    public static final Sieve NONE = new Sieve(PathwayFilter.NONE, MatchFilter.NONE);

    /// The filters that do not keep a match; empty if it is kept.
    public Set<String> removing(Collection<Standing> standings, Traits traits, Score score) {
        var removing = match.removing(traits, score);
        if (!pathways.keeps(standings)) removing.add("pathway");
        return removing;
    }

    /// @throws IllegalArgumentException if it cannot be answered without scores and order
    public void checkWithoutRanking() {
        if (!match.minimum().isEmpty() || match.missing() != null || pathways.order() != PathwayFilter.Order.SCORE)
            throw new IllegalArgumentException(
                    "Automatic ranking is switched off, so there are no scores: leave 'minimum', 'missing' and 'sort'"
                            + " out.");
    }
}
