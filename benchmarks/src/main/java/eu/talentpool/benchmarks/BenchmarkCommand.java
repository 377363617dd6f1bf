package eu.talentpool.benchmarks;

import eu.talentpool.benchmarks.fairness.FairnessCommand;
import eu.talentpool.benchmarks.match.MatchCommand;
import eu.talentpool.benchmarks.match.PairCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = "Measures matching: how fast, how well, at which cost.",
        subcommands = {MatchCommand.class, PairCommand.class, FairnessCommand.class})
final class BenchmarkCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 2;
    }
}
