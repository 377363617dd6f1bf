package eu.talentpool.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// nDCG@10 with grades: gain 2^grade - 1, discount 1 / log2(rank + 1) (Burges et al., "Learning to Rank using Gradient
/// Descent", 2005).
final class GradedNdcg {

    private static final int DEPTH = 10;

    private GradedNdcg() {}

    /// @param ranking ids, best first; those without a grade count 0
    /// @param grades  by id, at least one above 0
    static double of(List<String> ranking, Map<String, Integer> grades) {
        var ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return dcg(ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / dcg(ideal);
    }

    private static double dcg(List<Integer> grades) {
        return IntStream.range(0, Math.min(DEPTH, grades.size()))
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
                .sum();
    }
}
