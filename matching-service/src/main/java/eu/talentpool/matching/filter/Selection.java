package eu.talentpool.matching.filter;

import static java.util.Collections.unmodifiableSortedMap;

import eu.talentpool.matching.pathways.PathwayFacet;
import eu.talentpool.matching.pathways.PathwayFilter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the filters left of a ranking.
///
/// @param filter    by pathways
/// @param match     by what the other side is
/// @param leftOut   matches that one filter or more did not keep
/// @param leftOutBy by filter the matches that it did not keep; one that several do not keep counts with each
/// @param facets    of the whole ranking
/// @param byDate    automatic ranking is switched off: newest first, without scores
public record Selection(
        PathwayFilter filter,
        MatchFilter match,
        int leftOut,
        SortedMap<String, Integer> leftOutBy,
        List<PathwayFacet> facets,
        Boolean byDate) {

    /// Rankings of an earlier version were kept without some of it.
    public Selection(
            PathwayFilter filter,
            @Nullable MatchFilter match,
            int leftOut,
            @Nullable SortedMap<String, Integer> leftOutBy,
            List<PathwayFacet> facets,
            @Nullable Boolean byDate) {
        this.filter = filter;
        this.match = Objects.requireNonNullElse(match, MatchFilter.NONE);
        this.leftOut = leftOut;
        this.leftOutBy = unmodifiableSortedMap(leftOutBy == null ? new TreeMap<>() : new TreeMap<>(leftOutBy));
        this.facets = facets;
        this.byDate = Objects.requireNonNullElse(byDate, false);
    }

    /// @param removed for each match the filters that do not keep it
    public static Selection of(Sieve sieve, Collection<Set<String>> removed, List<PathwayFacet> facets) {
        var by = new TreeMap<String, Integer>();
        removed.forEach(filters -> filters.forEach(filter -> by.merge(filter, 1, Integer::sum)));
        var leftOut =
                (int) removed.stream().filter(filters -> !filters.isEmpty()).count();
        return new Selection(sieve.pathways(), sieve.match(), leftOut, by, facets, false);
    }

    public Sieve sieve() {
        return new Sieve(filter, match);
    }

    public Selection inOrderOfDate() {
        return new Selection(filter, match, leftOut, leftOutBy, facets, true);
    }
}
