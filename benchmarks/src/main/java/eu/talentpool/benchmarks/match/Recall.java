package eu.talentpool.benchmarks.match;

import eu.talentpool.benchmarks.match.Exhaustive.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// How many of the best candidates the two stages find.
///
/// @param vacancies     compared
/// @param mean          of the shares found
/// @param worst         natural key of the vacancy with the smallest share
/// @param below         vacancies of which not all are found
/// @param byDepth       the mean, if so many were retrieved
record Recall(
        int vacancies, double mean, String worst, double worstShare, int below, SortedMap<Integer, Double> byDepth) {

    private static final List<Integer> DEPTHS = List.of(50, 100, 200, 300);

    private record One(String vacancy, double share) {}

    /// A candidate counts as found if the total reaches that of the last one of the exhaustive list: of equal ones at
    /// the end any will do.
    ///
    /// @param vacancies their natural keys
    /// @param replies   of the service, each with its best candidates
    /// @param totals    of exhaustive scoring, in the order of the vacancies
    static Recall of(List<String> vacancies, List<JsonNode> replies, List<Totals> totals) {
        var shares = new ArrayList<One>();
        for (var i = 0; i < vacancies.size(); i++)
            if (totals.get(i).best().length > 0)
                shares.add(new One(
                        vacancies.get(i),
                        share(totals(replies.get(i)), totals.get(i).best())));
        var worst = shares.stream().min(Comparator.comparingDouble(One::share)).orElseThrow();
        var mean = shares.stream().mapToDouble(One::share).average().orElseThrow();
        var below = (int) shares.stream().filter(one -> one.share < 1).count();
        return new Recall(shares.size(), mean, worst.vacancy, worst.share, below, byDepth(totals));
    }

    static SortedMap<Integer, Double> byDepth(List<Totals> totals) {
        var byDepth = new TreeMap<Integer, Double>();
        for (var depth : DEPTHS)
            byDepth.put(
                    depth,
                    totals.stream()
                            .filter(one -> one.best().length > 0)
                            .mapToDouble(
                                    one -> share(Arrays.stream(one.retrieved()).limit(depth), one.best()))
                            .average()
                            .orElseThrow());
        return byDepth;
    }

    static double share(IntStream totals, int[] best) {
        var least = best[0];
        var found = totals.filter(total -> total >= least).count();
        return Math.min(1, (double) found / best.length);
    }

    /// @throws IllegalStateException if the service found better ones than there are: then the two do not agree
    static void check(JsonNode reply, int[] best) {
        var most = totals(reply).max().orElse(0);
        if (most > Arrays.stream(best).max().orElse(0))
            throw new IllegalStateException("The service ranks a candidate higher than scoring all of them does.");
    }

    static IntStream totals(JsonNode reply) {
        return reply.get("items")
                .valueStream()
                .mapToInt(item ->
                        item.at("/score/total").decimalValue().movePointRight(2).intValueExact());
    }
}
