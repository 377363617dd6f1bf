package eu.talentpool;

import eu.talentpool.evaluation.EvaluateCommand;
import eu.talentpool.evaluation.LinkCommand;
import eu.talentpool.guidance.AssessCommand;
import eu.talentpool.review.CheckCommand;
import eu.talentpool.review.ExportCommand;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The commands of this program that need no server. Exit code 0 = done, 1 = not done, 2 = the command line is wrong.
@Command(
        name = "talent-pool",
        mixinStandardHelpOptions = true,
        subcommands = {LinkCommand.class, EvaluateCommand.class, Commands.Pathways.class})
public final class Commands implements Callable<Integer> {

    private static final Set<String> NAMES = Set.of("link", "evaluate", "pathways");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Commands() {}

    /// True if the first argument names a command of this class.
    public static boolean takes(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /// @return exit code
    public static int run(String... arguments) {
        return run(new PrintWriter(System.out, true), arguments);
    }

    /// @param out what the command says to its user; errors go to standard error
    /// @return exit code
    public static int run(PrintWriter out, String... arguments) {
        return new CommandLine(new Commands())
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Commands::day)
                .setExecutionExceptionHandler((e, command, _) -> explain(e, command))
                .execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day: write it as 2026-11-24");
        }
    }

    private static int explain(Exception e, CommandLine command) {
        command.getErr().println(e.getMessage() == null ? e.toString() : e.getMessage());
        return 1;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 2;
    }

    @Command(
            name = "pathways",
            mixinStandardHelpOptions = true,
            description =
                    "Legal pathways: compares a person and a job with them, and lays their rules open for review.",
            subcommands = {AssessCommand.class, ExportCommand.class, CheckCommand.class})
    static final class Pathways implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getOut());
            return 2;
        }
    }
}
