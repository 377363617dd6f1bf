package eu.talentpool.benchmarks.match;

import eu.talentpool.vacancy.Vacancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// How many of the best candidates the two stages find.
///
/// @param vacancies     compared
/// @param mean          of the shares found
/// @param worst         natural key of the vacancy with the smallest share
/// @param below         vacancies of which not all are found
record Recall(int vacancies, double mean, String worst, double worstShare, int below) {

    private record One(String vacancy, double share) {}

    /// A candidate counts as found if the total reaches that of the last one of the exhaustive list: of equal ones at
    /// the end any will do.
    ///
    /// @param replies of the service, each with its best candidates
    /// @param best    totals of exhaustive scoring, worst first, in the order of the vacancies
    static Recall of(List<Vacancy> vacancies, List<JsonNode> replies, List<int[]> best) {
        var shares = new ArrayList<One>();
        for (var i = 0; i < vacancies.size(); i++)
            if (best.get(i).length > 0)
                shares.add(new One(vacancies.get(i).sourceKey(), share(replies.get(i), best.get(i))));
        var worst = shares.stream().min(Comparator.comparingDouble(One::share)).orElseThrow();
        var mean = shares.stream().mapToDouble(One::share).average().orElseThrow();
        var below = (int) shares.stream().filter(one -> one.share < 1).count();
        return new Recall(shares.size(), mean, worst.vacancy, worst.share, below);
    }

    static double share(JsonNode reply, int[] best) {
        var least = best[0];
        var found = totals(reply).filter(total -> total >= least).count();
        return Math.min(1, (double) found / best.length);
    }

    /// @throws IllegalStateException if the service found better ones than there are: then the two do not agree
    static void check(JsonNode reply, int[] best) {
        var most = totals(reply).max().orElse(0);
        if (most > Arrays.stream(best).max().orElse(0))
            throw new IllegalStateException("The service ranks a candidate higher than scoring all of them does.");
    }

    private static java.util.stream.IntStream totals(JsonNode reply) {
        return reply.get("items")
                .valueStream()
                .mapToInt(item ->
                        item.at("/score/total").decimalValue().movePointRight(2).intValueExact());
    }
}
