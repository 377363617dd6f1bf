package eu.talentpool.benchmarks;

import eu.talentpool.benchmarks.ingestion.FreshnessCommand;
import eu.talentpool.benchmarks.ingestion.IngestionSpeedCommand;
import eu.talentpool.benchmarks.pathways.PathwaySpeedCommand;
import eu.talentpool.benchmarks.quality.QualityCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The measurements that can be repeated by a command.
@Command(
        name = "talent-pool",
        mixinStandardHelpOptions = true,
        subcommands = {
            QualityCommand.class,
            PathwaySpeedCommand.class,
            IngestionSpeedCommand.class,
            FreshnessCommand.class,
            BenchmarkCommand.class
        })
public final class BenchmarkCommands implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private BenchmarkCommands() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarkCommands())
                .setExecutionExceptionHandler((e, command, _) -> {
                    command.getErr().println(e.getMessage() == null ? e.toString() : e.getMessage());
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 2;
    }
}
