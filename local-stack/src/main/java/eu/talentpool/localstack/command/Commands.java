package eu.talentpool.localstack.command;

import eu.talentpool.localstack.process.StackFailure;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands and how their failures read.
@Command(
        name = "talent-pool",
        description = "The EU Talent Pool on this machine, with real Elasticsearch, PostgreSQL and Keycloak.",
        subcommands = {DemoCommand.class, UpCommand.class, DownCommand.class, StatusCommand.class, RunCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "0.1.0")
public final class Commands {
    private Commands() {}

    /// Runs what the arguments ask for and returns the exit code: 0 done, 1 failed with a sentence on
    /// standard error, 2 arguments not understood.
    public static int execute(String... arguments) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler(Commands::explain)
                .execute(arguments);
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof StackFailure) {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (failure instanceof UncheckedIOException) {
            line.getErr().println(failure.getMessage() + ": " + failure.getCause());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
