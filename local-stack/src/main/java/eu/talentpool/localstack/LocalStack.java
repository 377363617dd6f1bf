package eu.talentpool.localstack;

import eu.talentpool.localstack.command.Commands;

/// The program behind `./talent-pool`.
public final class LocalStack {
    private LocalStack() {}

    /// @param arguments see `--help`
    public static void main(String[] arguments) {
        System.exit(Commands.execute(arguments));
    }
}
