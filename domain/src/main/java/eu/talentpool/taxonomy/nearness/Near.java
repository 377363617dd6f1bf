package eu.talentpool.taxonomy.nearness;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A concept near to another one.
///
/// @param concept  its number
/// @param nearness above 0; 1 is the concept itself, or one that cannot be told from it
public record Near(int concept, double nearness) {

    /// Nearest first; those equally near in the order of their numbers.
    ///
    /// @param nearness of all concepts
    static List<Near> nearest(double[] nearness, int itself, double least, int most) {
        return IntStream.range(0, nearness.length)
                .filter(concept -> concept != itself && nearness[concept] >= least)
                .mapToObj(concept -> new Near(concept, nearness[concept]))
                .sorted(Comparator.comparingDouble(Near::nearness).reversed().thenComparingInt(Near::concept))
                .limit(most)
                .toList();
    }
}
