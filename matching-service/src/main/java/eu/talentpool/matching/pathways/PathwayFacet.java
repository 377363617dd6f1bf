package eu.talentpool.matching.pathways;

import static java.util.Collections.unmodifiableSortedMap;

import eu.talentpool.pathway.PathwayState;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How many matches of a whole ranking stand how with one pathway, before a filter leaves any out. A match counts once
/// for each state, though its vacancy may be in several Member States.
///
/// @param states     all of them, 0 included
/// @param nearMisses label of a condition to the matches for which it alone is missing
public record PathwayFacet(
        String pathway, SortedMap<PathwayState, Integer> states, SortedMap<String, Integer> nearMisses) {

    public PathwayFacet {
        states = unmodifiableSortedMap(new TreeMap<>(states));
        nearMisses = unmodifiableSortedMap(new TreeMap<>(nearMisses));
    }

    /// By name of pathway.
    public static List<PathwayFacet> of(Collection<? extends Collection<Standing>> matches) {
        return matches.stream()
                .flatMap(Collection::stream)
                .map(Standing::pathway)
                .distinct()
                .sorted()
                .map(name -> of(name, matches))
                .toList();
    }

    private static PathwayFacet of(String pathway, Collection<? extends Collection<Standing>> matches) {
        var states = new TreeMap<PathwayState, Integer>();
        var nearMisses = new TreeMap<String, Integer>();
        for (var state : PathwayState.values()) states.put(state, 0);
        for (var match : matches) {
            var standings =
                    match.stream().filter(s -> s.pathway().equals(pathway)).toList();
            count(standings.stream().map(Standing::state), states);
            count(standings.stream().flatMap(s -> s.nearMisses().stream()), nearMisses);
        }
        return new PathwayFacet(pathway, states, nearMisses);
    }

    private static <K> void count(Stream<K> ofMatch, SortedMap<K, Integer> counts) {
        ofMatch.distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
}
