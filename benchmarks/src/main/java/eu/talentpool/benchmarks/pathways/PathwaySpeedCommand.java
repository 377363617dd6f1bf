package eu.talentpool.benchmarks.pathways;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures with JMH, in this process: what each program pays for the other, too.
@Command(
        name = "pathway-speed",
        mixinStandardHelpOptions = true,
        description = "Measures how fast legal pathways are assessed and writes the table.")
public final class PathwaySpeedCommand implements Callable<Integer> {

    @Option(names = "--out", defaultValue = "benchmarks/pathways.md", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path table;

    @Option(names = "--seconds", defaultValue = "2", description = "Of each of five rounds; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Override
    public Integer call() throws RunnerException, IOException {
        Files.writeString(table, PathwaySpeedTable.of(measured()));
        System.out.println("written to " + table);
        return 0;
    }

    /// Microseconds by name of the measured method.
    private Map<String, Double> measured() throws RunnerException {
        var options = new OptionsBuilder()
                .include(PathwayBenchmark.class.getName())
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
