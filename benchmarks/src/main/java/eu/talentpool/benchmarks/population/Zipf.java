package eu.talentpool.benchmarks.population;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws from a list whose first entry is met most: the n-th 1/n times as often (G. K. Zipf, 1949).
final class Zipf<T> {

    private final List<T> entries;
    private final double[] upTo;

    /// @param entries at least one, most frequent first
    Zipf(List<T> entries) {
        if (entries.isEmpty()) throw new IllegalArgumentException("nothing to draw from");
        this.entries = List.copyOf(entries);
        this.upTo = new double[entries.size()];
        var sum = 0.0;
        for (var rank = 0; rank < upTo.length; rank++) upTo[rank] = sum += 1.0 / (rank + 1);
    }

    T draw(RandomGenerator random) {
        var at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return entries.get(at < 0 ? -at - 1 : Math.min(at + 1, upTo.length - 1));
    }

    List<T> entries() {
        return entries;
    }
}
