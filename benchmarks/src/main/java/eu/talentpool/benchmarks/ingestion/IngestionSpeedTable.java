package eu.talentpool.benchmarks.ingestion;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The figures as a page.
final class IngestionSpeedTable {

    private static final String PAGE = """
        # Speed of ingestion

        Written by `TALENTPOOL_DATA=$(mktemp -d) ./talent-pool ingestion-speed --documents %d`: made documents in zip
        files, from bytes to searchable, on an empty pool. More than %,d titles and %,d skill phrases differ; few of them
        are met all the time (Zipf). The floor is the series of two rates measured in the same run with the same data: a
        bare bulk requests with the index documents, b bare `COPY` of the rows
        into a table without a log; floor = 1 / (1/a + 1/b). Other work on the
        machine counts in.

        | what | documents a second | a | b | floor | ratio | asked for at least | share of time by stage |
        |---|---|---|---|---|---|---|---|
        %s
        On %s, %s processors, Java %s, heap of %d MB at most, of which %d MB were used at the peak; load average at the
        end %.1f.
        """;

    private IngestionSpeedTable() {}

    /// @param rate   documents a second
    /// @param bulk   documents a second of bulk requests alone
    /// @param copy   rows a second of `COPY` alone
    /// @param asked  least share of the floor that is asked for
    /// @param shares of the time by stage, in percent
    record Row(String what, double rate, double bulk, double copy, double asked, Map<String, Long> shares) {

        double floor() {
            return 1 / (1 / bulk + 1 / copy);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.0f | %,.0f | %.3f | %.2f | %s |%n",
                    what,
                    rate,
                    bulk,
                    copy,
                    floor(),
                    rate / floor(),
                    asked,
                    shares.entrySet().stream()
                            .map(share -> share.getKey() + " " + share.getValue() + " %")
                            .collect(Collectors.joining(", ")));
        }
    }

    static String of(int documents, List<Row> rows) {
        return String.format(
                Locale.ROOT,
                PAGE,
                documents,
                Words.differentTitles(),
                Words.differentSkills(),
                rows.stream().map(Row::toString).collect(Collectors.joining()),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory() >> 20,
                peakOfHeap() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// Garbage counts in; the sum of the peaks of all parts, which they need not have had at once.
    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
