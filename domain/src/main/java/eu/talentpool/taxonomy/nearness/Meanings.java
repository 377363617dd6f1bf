package eu.talentpool.taxonomy.nearness;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The meaning of the words of a language, or of parts of them: the occupations whose labels have them.
final class Meanings {

    private final Function<String, List<String>> cutting;
    private final Map<String, Integer> numbers;
    private final Associations associations;
    private final double[] rarity;
    private final double[][] occupations;

    /// @param labels      by occupation, in one language or in several
    /// @param cutting     how a text is cut into features
    /// @param occupations their vectors
    Meanings(List<List<String>> labels, Function<String, List<String>> cutting, double[][] occupations) {
        this.cutting = cutting;
        this.occupations = occupations;
        var counts = new Counts();
        for (int occupation = 0; occupation < labels.size(); occupation++)
            for (var label : labels.get(occupation))
                for (var side : label.split("/")) counts.add(cutting.apply(side), occupation, 1);
        numbers = Map.copyOf(counts.numbers());
        associations = Associations.of(counts.rows(), labels.size());
        rarity = counts.rows().stream()
                .mapToDouble(row -> Math.log((labels.size() + 1.0) / (row.size() + 1.0)))
                .toArray();
    }

    /// The sum of the vectors of the features of this text; what fewer occupations are called by counts for more.
    double[] of(String text) {
        var sum = new double[occupations[0].length];
        for (var feature : cutting.apply(text)) {
            var number = numbers.get(feature);
            if (number == null) continue;
            Vectors.add(sum, Vectors.unit(associations.sum(number, occupations)), rarity[number] * rarity[number]);
        }
        return sum;
    }
}
