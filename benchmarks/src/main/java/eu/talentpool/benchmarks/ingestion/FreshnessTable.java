package eu.talentpool.benchmarks.ingestion;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The figures as a page.
final class FreshnessTable {

    private static final String PAGE = """
        # Freshness

        Written by `TALENTPOOL_DATA=$(mktemp -d) ./talent-pool freshness`: %,d vacancies in the pool, %d changes a second to
        vacancies at random, `index --follow` as a process of its own. Of each change, the time from before its transaction
        until a search finds the changed document; searches go on all the while, 25 ms apart. The floor is the interval in
        which Elasticsearch makes what was written visible to searches (1 s): a change waits for half of it on average.

        | of %,d changes | seconds | asked for at most |
        |---|---|---|
        | half | %.2f | |
        | 95 of 100 | %.2f | |
        | 99 of 100 | %.2f | 2.00 |
        | all | %.2f | |

        On %s, %s processors, Java %s; load average at the end %.1f.
        """;

    private FreshnessTable() {}

    static String of(int documents, int rate, List<Duration> waits) {
        var sorted = waits.stream()
                .mapToDouble(wait -> wait.toNanos() / 1e9)
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                PAGE,
                documents,
                rate,
                sorted.length,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                quantile(sorted, 1),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// The least value that so large a share does not exceed.
    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
