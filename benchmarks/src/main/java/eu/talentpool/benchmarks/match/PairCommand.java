package eu.talentpool.benchmarks.match;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures with JMH, in this process.
@Command(
        name = "pair",
        mixinStandardHelpOptions = true,
        description =
                "Measures how fast one candidate is compared with one job, without servers, and writes the table.")
public final class PairCommand implements Callable<Integer> {

    private static final String PAGE = """
        # Speed of scoring

        Written by `./talent-pool benchmark pair` with JMH (average wall time of one thread, five rounds after five to
        warm up), over 1,024 invented people and 61 invented vacancies in turn. The floor reads the same answer, made
        before, and adds it up once. Other work on the machine counts in.

        | what | microseconds | asked for at most | floor |
        |---|---|---|---|
        | one pair scored, with reasons | %.2f | 5 | %.3f |
        | a profile made comparable | %.2f | | |
        | a vacancy made comparable | %.2f | | |

        On %s, %d processors, Java %d; load average at the end %.1f.
        """;

    @Option(names = "--out", defaultValue = "benchmarks/pair.md", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path table;

    @Option(names = "--seconds", defaultValue = "2", description = "Of each of five rounds; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Override
    public Integer call() throws RunnerException, IOException {
        Files.writeString(table, page(measured()));
        System.out.println("written to " + table);
        return 0;
    }

    private static String page(Map<String, Double> micros) {
        return String.format(
                Locale.ROOT,
                PAGE,
                Objects.requireNonNull(micros.get("pair")),
                Objects.requireNonNull(micros.get("pairFloor")),
                Objects.requireNonNull(micros.get("candidate")),
                Objects.requireNonNull(micros.get("job")),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// Microseconds by name of the measured method.
    private Map<String, Double> measured() throws RunnerException {
        var options = new OptionsBuilder()
                .include(PairBenchmark.class.getName())
                .forks(0)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(seconds))
                .build();
        return new Runner(options)
                .run().stream()
                        .map(result -> result.getPrimaryResult())
                        .collect(toMap(result -> result.getLabel(), result -> result.getScore()));
    }
}
