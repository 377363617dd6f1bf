package eu.talentpool.ingestion.command;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The commands that bring data in. Exit code 0 = done, 1 = not done, 2 = the command line is wrong.
@Command(
        name = "talent-pool",
        mixinStandardHelpOptions = true,
        description = "Brings data into the pool and keeps the index true.",
        subcommands = {
            IngestCommand.class,
            PullSourceCommand.class,
            ImportTaxonomyCommand.class,
            OperatorDataCommand.class,
            IndexCommand.class,
            RebuildIndexCommand.class,
            ReconcileCommand.class,
            ReassessCommand.class,
            ExpireCommand.class,
            WorkerCommand.class,
            MigrateCommand.class
        })
public final class TalentPoolCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private TalentPoolCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /// @return exit code
    public static int run(String... args) {
        return new CommandLine(new TalentPoolCommand())
                .registerConverter(UUID.class, TalentPoolCommand::id)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, _) -> explain(e, command))
                .execute(args);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is no UUID");
        }
    }

    /// A sentence for the person; the stack trace only for whoever turns on debug logging.
    private static int explain(Exception e, CommandLine command) {
        LoggerFactory.getLogger(TalentPoolCommand.class).debug("failed", e);
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof IllegalArgumentException) && cause.getMessage() == null)
            cause = cause.getCause();
        command.getErr().println(cause.getMessage() == null ? cause.toString() : cause.getMessage());
        return 1;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 2;
    }
}
