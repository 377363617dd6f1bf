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

        | seconds | the first %d s of a process that was just started (%,d changes) | after that (%,d changes) | asked for at most |
        |---|---|---|---|
        %s
        On %s, %s processors, Java %s; load average at the end %.1f.
        """;

    private FreshnessTable() {}

    static String of(int documents, int rate, int warmUp, List<Duration> cold, List<Duration> warm) {
        var rows = row("half", 0.5, "", cold, warm)
                + row("95 of 100", 0.95, "", cold, warm)
                + row("99 of 100", 0.99, "2.00", cold, warm)
                + row("all", 1, "", cold, warm);
        return String.format(
                Locale.ROOT,
                PAGE,
                documents,
                rate,
                warmUp,
                cold.size(),
                warm.size(),
                rows,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String row(String what, double share, String asked, List<Duration> cold, List<Duration> warm) {
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f | %s |%n", what, quantile(cold, share), quantile(warm, share), asked);
    }

    /// The least value, in seconds, that so large a share does not exceed.
    private static double quantile(List<Duration> waits, double share) {
        var sorted = waits.stream()
                .mapToDouble(wait -> wait.toNanos() / 1e9)
                .sorted()
                .toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
