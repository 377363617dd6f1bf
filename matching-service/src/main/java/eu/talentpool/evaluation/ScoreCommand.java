package eu.talentpool.evaluation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Compares a run with the right answers and prints MRR, MAP, nDCG@10, R@k, hit@k and RP@k.",
            "Means over the queries that have a right answer; a query without a ranking counts 0."
        })
final class ScoreCommand implements Callable<Integer> {

    @Option(names = "--run", required = true, paramLabel = "RUN", description = "As written by evaluate --out.")
    @SuppressWarnings("NullAway.Init")
    private Path run;

    @Option(
            names = "--qrels",
            required = true,
            paramLabel = "FILE",
            description =
                    "query <TAB> 0 <TAB> id <TAB> relevance (TREC), query <TAB> id <TAB> relevance, or query <TAB> id.")
    @SuppressWarnings("NullAway.Init")
    private Path qrels;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var right = Qrels.read(qrels);
        if (right.relevant().isEmpty()) throw new IllegalArgumentException(qrels + " names no right answer.");
        var ranked = RunFile.read(run);
        var out = spec.commandLine().getOut();
        var unranked = right.relevant().keySet().stream()
                .filter(query -> !ranked.containsKey(query))
                .count();
        out.printf(
                "queries with a right answer %,d, of them without a ranking %,d%n",
                right.relevant().size(), unranked);
        Measures.of(right, ranked).forEach((name, value) -> out.printf(Locale.ROOT, "%-8s %.4f%n", name, value));
        out.flush();
        return 0;
    }
}
