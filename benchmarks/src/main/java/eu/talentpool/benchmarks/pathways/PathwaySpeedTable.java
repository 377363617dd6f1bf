package eu.talentpool.benchmarks.pathways;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The figures as a page.
final class PathwaySpeedTable {

    private static final String PAGE = """
        # Speed of legal pathways

        Written by `./talent-pool pathway-speed` with JMH (average wall time of one thread, five rounds after five to warm
        up). The floor reads the same answers, made before, once; it is measured in the same run. Other work on the
        machine counts in: a load above the number of processors makes every figure longer.

        | what | microseconds | asked for at most | floor | ratio to the floor |
        |---|---|---|---|---|
        %s%s
        On %s, %s processors, Java %s; load average at the end %.1f.
        """;

    private PathwaySpeedTable() {}

    /// @param micros by name of the measured method
    static String of(Map<String, Double> micros) {
        return String.format(
                Locale.ROOT,
                PAGE,
                row("one profile, every pathway of 27 Member States", 50, micros, "profileInAllStates", "profileFloor"),
                row("50 pairs in DE, employer's view", 5_000, micros, "pageOfMatches", "pageFloor"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String row(String what, int atMost, Map<String, Double> micros, String method, String floor) {
        var taken = Objects.requireNonNull(micros.get(method));
        var least = Objects.requireNonNull(micros.get(floor));
        return String.format(
                Locale.ROOT, "| %s | %.1f | %,d | %.2f | %.1f |%n", what, taken, atMost, least, taken / least);
    }
}
