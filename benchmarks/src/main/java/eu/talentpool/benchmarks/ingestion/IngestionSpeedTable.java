package eu.talentpool.benchmarks.ingestion;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The figures as a page.
final class IngestionSpeedTable {

    private static final String PAGE = """
        # Speed of ingestion

        Written by `TALENTPOOL_DATA=$(mktemp -d) ./talent-pool ingestion-speed --documents %d`: made documents in zip
        files, from bytes to searchable, on a pool that was empty before the first ones. More than %,d titles and %,d skill phrases differ; few of them
        are met all the time (Zipf). An employer has ten vacancies in each series. The floor is the series of two rates
        measured in the same run with the same data: a is bare bulk requests with the index documents, b is bare `COPY`
        of the rows into a table without a log; floor = 1 / (1/a + 1/b). Other work on the machine counts in. Stages are
        shares of the time of all threads that work or wait for a server; several do at once.

        | what | documents a second | a | b | floor | ratio | asked for at least | share of time by stage |
        |---|---|---|---|---|---|---|---|
        %s
        %s
        On %s, %s processors, Java %s, heap of %d MB at most, of which %d MB were used at the peak, garbage included;
        load average at the end %.1f.
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

    /// The first documents of a kind, in a program and servers that were just started.
    ///
    /// @param rate documents a second
    record Cold(String plural, int documents, double rate) {

        @Override
        public String toString() {
            return documents == 0
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "Before, the first %,d %s, linked by their words, came in at %,.0f a second: programs and"
                                    + " servers had just started.%n",
                            documents,
                            plural,
                            rate);
        }
    }

    /// @param peakOfHeap bytes
    static String of(int documents, List<Row> rows, List<Cold> cold, long peakOfHeap) {
        return String.format(
                Locale.ROOT,
                PAGE,
                documents,
                Words.differentTitles(),
                Words.differentSkills(),
                rows.stream().map(Row::toString).collect(Collectors.joining()),
                cold.stream().map(Cold::toString).collect(Collectors.joining()),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory() >> 20,
                peakOfHeap >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
