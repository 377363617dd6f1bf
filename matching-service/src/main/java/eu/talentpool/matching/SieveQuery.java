package eu.talentpool.matching;

import eu.talentpool.matching.filter.MatchFilter;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.pathways.PathwayFilter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All filter parameters of a request together.
final class SieveQuery {

    private SieveQuery() {}

    /// Null if nothing is asked.
    ///
    /// @throws IllegalArgumentException if a value is none of those allowed
    static @Nullable Sieve of(PathwayQuery pathways, MatchQuery match) {
        var byPathways = pathways.filter();
        var byMatch = match.filter();
        if (byPathways == null && byMatch == null) return null;
        return new Sieve(
                Objects.requireNonNullElse(byPathways, PathwayFilter.NONE),
                Objects.requireNonNullElse(byMatch, MatchFilter.NONE));
    }
}
