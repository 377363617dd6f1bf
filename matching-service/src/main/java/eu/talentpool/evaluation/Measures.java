package eu.talentpool.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How good rankings are, each the mean over the queries that have a right answer; a query without a ranking counts 0.
/// Answers named twice count once, where they stand first.
///
/// - MRR: 1 / rank of the first right answer
/// - MAP: mean of the precision at each right answer; right answers that are not ranked count 0
/// - nDCG@10: discount 1 / log2(rank + 1), every right answer worth the same
/// - R@k: share of the right answers that stand among the first k
/// - hit@k: 1 if any right answer stands among the first k
/// - RP@k: right answers among the first k, divided by the smaller of k and their number
final class Measures {

    private static final int DCG_DEPTH = 10;

    private final Map<String, Double> sums = new LinkedHashMap<>();

    private Measures() {}

    /// Names and values in the order above.
    static Map<String, Double> of(Qrels qrels, Map<String, List<String>> run) {
        var measures = new Measures();
        qrels.relevant()
                .forEach((query, relevant) -> measures.add(
                        relevant,
                        run.getOrDefault(query, List.of()).stream().distinct().toList()));
        return measures.sums.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        sum -> sum.getValue() / qrels.relevant().size(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private void add(Set<String> relevant, List<String> ranking) {
        var ranks = IntStream.range(0, ranking.size())
                .filter(i -> relevant.contains(ranking.get(i)))
                .map(i -> i + 1)
                .toArray();
        add("MRR", ranks.length == 0 ? 0 : 1.0 / ranks[0]);
        add(
                "MAP",
                IntStream.range(0, ranks.length)
                                .mapToDouble(i -> (i + 1.0) / ranks[i])
                                .sum()
                        / relevant.size());
        add("nDCG@10", dcg(within(ranks, DCG_DEPTH)) / idealDcg(relevant.size()));
        for (int k : new int[] {1, 5, 10}) add("R@" + k, within(ranks, k).length / (double) relevant.size());
        for (int k : new int[] {1, 5, 10}) add("hit@" + k, Math.min(1, within(ranks, k).length));
        for (int k : new int[] {5, 10}) add("RP@" + k, within(ranks, k).length / (double) Math.min(k, relevant.size()));
    }

    private void add(String name, double value) {
        sums.merge(name, value, Double::sum);
    }

    private static int[] within(int[] ranks, int k) {
        return IntStream.of(ranks).filter(rank -> rank <= k).toArray();
    }

    private static double idealDcg(int relevant) {
        return dcg(IntStream.rangeClosed(1, Math.min(DCG_DEPTH, relevant)).toArray());
    }

    private static double dcg(int[] ranks) {
        return IntStream.of(ranks)
                .mapToDouble(rank -> Math.log(2) / Math.log(rank + 1.0))
                .sum();
    }
}
