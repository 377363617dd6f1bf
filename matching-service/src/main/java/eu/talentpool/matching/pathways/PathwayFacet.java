package eu.talentpool.matching.pathways;

import static java.util.Collections.unmodifiableSortedMap;

import eu.talentpool.pathway.PathwayState;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many matches of a whole ranking stand how with one pathway, before a filter leaves any out. A match counts once
/// for each state, though its vacancy may be in several Member States.
///
/// @param states     all of them, 0 included
/// @param nearMisses label of a condition to the matches for which it alone is missing
public record PathwayFacet(
        String pathway, SortedMap<PathwayState, Integer> states, SortedMap<String, Integer> nearMisses) {

    public PathwayFacet {
        var every = new TreeMap<>(states);
        for (var state : PathwayState.values()) every.putIfAbsent(state, 0);
        states = unmodifiableSortedMap(every);
        nearMisses = unmodifiableSortedMap(new TreeMap<>(nearMisses));
    }

    /// By name of pathway.
    public static List<PathwayFacet> of(Collection<? extends Collection<Standing>> matches) {
        var counts = new TreeMap<String, Count>();
        int match = 0;
        for (var standings : matches) {
            match++;
            for (var standing : standings)
                counts.computeIfAbsent(standing.pathway(), _ -> new Count()).add(standing, match);
        }
        return counts.entrySet().stream()
                .map(e -> e.getValue().facet(e.getKey()))
                .toList();
    }

    /// Of one pathway.
    private static final class Count {
        private final Map<PathwayState, Once> states = new EnumMap<>(PathwayState.class);
        private final Map<String, Once> nearMisses = new TreeMap<>();

        void add(Standing standing, int match) {
            states.computeIfAbsent(standing.state(), _ -> new Once()).add(match);
            for (var label : standing.nearMisses())
                nearMisses.computeIfAbsent(label, _ -> new Once()).add(match);
        }

        PathwayFacet facet(String pathway) {
            return new PathwayFacet(pathway, counts(states), counts(nearMisses));
        }

        private static <T> SortedMap<T, Integer> counts(Map<T, Once> counted) {
            var counts = new TreeMap<T, Integer>();
            counted.forEach((what, once) -> counts.put(what, once.count));
            return counts;
        }
    }

    /// Counts each match once; they come one after the other.
    private static final class Once {
        private int count;
        private int last;

        void add(int match) {
            if (match != last) count++;
            last = match;
        }
    }
}
