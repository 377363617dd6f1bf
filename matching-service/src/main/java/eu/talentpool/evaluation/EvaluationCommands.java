package eu.talentpool.evaluation;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands of this program that need no server. Exit code 0 = done, 1 = not done, 2 = the command line is wrong.
@Command(
        name = "talent-pool",
        mixinStandardHelpOptions = true,
        subcommands = {LinkCommand.class, EvaluateCommand.class})
public final class EvaluationCommands implements Callable<Integer> {

    private static final Set<String> NAMES = Set.of("link", "evaluate");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private EvaluationCommands() {}

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
        return new CommandLine(new EvaluationCommands())
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, _) -> explain(e, command))
                .execute(arguments);
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
}
