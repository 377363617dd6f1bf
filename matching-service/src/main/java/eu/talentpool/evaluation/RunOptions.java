package eu.talentpool.evaluation;

import eu.talentpool.evaluation.RunFile.Ranked;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What every command that writes a run is told.
final class RunOptions {

    /// Ranks ids for a text over a taxonomy.
    @FunctionalInterface
    interface Ranking {
        Function<String, List<Ranked>> over(Taxonomy taxonomy);
    }

    @Option(
            names = "--taxonomy",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            description = "ESCO: zips, folders and files of labels, in any mix.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> taxonomy;

    @Option(
            names = {"--queries", "--sentences"},
            required = true,
            paramLabel = "FILE",
            description = "id <TAB> text; or CSV with a header. May end in .gz.")
    @SuppressWarnings("NullAway.Init")
    private Path queries;

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "The run file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path run;

    @Option(
            names = "--depth",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Ranks for each text; default ${DEFAULT-VALUE}.")
    private int depth;

    @Option(
            names = "--lang",
            paramLabel = "xx",
            description = "Language of the texts, ISO 639-1; guessed for each text if not given.")
    private @Nullable String language;

    @Option(names = "--baseline", description = "Rank by BM25 over the labels instead, to compare with.")
    private boolean baseline;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    int depth() {
        return depth;
    }

    @Nullable
    String language() {
        return language;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /// Reads the texts first: a wrong path is said before the taxonomy is loaded.
    ///
    /// @param ranking what this program does with a text
    /// @param floor   what the baseline does with it
    int rank(Ranking ranking, Ranking floor) {
        if (depth < 1) throw new IllegalArgumentException("--depth is " + depth + "; give 1 or more.");
        var texts = Text.read(queries);
        new Evaluation((baseline ? floor : ranking).over(load(taxonomy, out())), out()).run(texts, run);
        return 0;
    }

    static Taxonomy load(List<Path> paths, PrintWriter out) {
        var began = System.nanoTime();
        var taxonomy = TaxonomyFiles.read(paths, (step, rows, total) -> {
            if (rows < total) return;
            out.printf("%s: %,d%n", step, rows);
            out.flush();
        });
        out.printf("taxonomy %s loaded in %.1f s%n", taxonomy.version(), (System.nanoTime() - began) / 1e9);
        out.flush();
        return taxonomy;
    }
}
