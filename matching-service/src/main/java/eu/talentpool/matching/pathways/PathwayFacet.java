package eu.talentpool.matching.pathways;

import static java.util.Collections.unmodifiableSortedMap;

import eu.talentpool.pathway.PathwayState;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// How many matches of a whole ranking stand how with one pathway, before a filter leaves any out. A match counts once
/// for each state, though its vacancy may be in several Member States.
///
/// @param states     all of them, 0 included
/// @param nearMisses label of a condition to the matches for which it alone is missing
public record PathwayFacet(
        String pathway, SortedMap<PathwayState, Integer> states, SortedMap<String, Integer> nearMisses) {

    private record Counted<T>(String pathway, T what) {}

    public PathwayFacet {
        var every = new TreeMap<>(states);
        for (var state : PathwayState.values()) every.putIfAbsent(state, 0);
        states = unmodifiableSortedMap(every);
        nearMisses = unmodifiableSortedMap(new TreeMap<>(nearMisses));
    }

    /// By name of pathway.
    public static List<PathwayFacet> of(Collection<? extends Collection<Standing>> matches) {
        var states = count(matches, standing -> Stream.of(standing.state()));
        var nearMisses = count(matches, standing -> standing.nearMisses().stream());
        return states.entrySet().stream()
                .map(e -> new PathwayFacet(
                        e.getKey(), e.getValue(), nearMisses.getOrDefault(e.getKey(), new TreeMap<>())))
                .toList();
    }

    private static <T> SortedMap<String, SortedMap<T, Integer>> count(
            Collection<? extends Collection<Standing>> matches, Function<Standing, Stream<T>> what) {
        var counts = new TreeMap<String, SortedMap<T, Integer>>();
        for (var match : matches)
            match.stream()
                    .flatMap(s -> what.apply(s).map(counted -> new Counted<>(s.pathway(), counted)))
                    .distinct()
                    .forEach(c -> counts.computeIfAbsent(c.pathway(), _ -> new TreeMap<>())
                            .merge(c.what(), 1, Integer::sum));
        return counts;
    }
}
