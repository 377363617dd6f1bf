package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.job.Relinking;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.taxonomy.ImportReport;
import eu.talentpool.taxonomy.Taxonomies;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import-taxonomy",
        mixinStandardHelpOptions = true,
        description = {
            "Loads an official ESCO download (zip or folder) and puts it in force; without PATH the starter taxonomy.",
            "The synonyms of the starter stay as a supplement. Records are linked anew."
        },
        footer = {"", "Example: talent-pool import-taxonomy 'ESCO dataset - v1.1.1 - classification - en - csv.zip'"})
final class ImportTaxonomyCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Zips, folders or CSV files of ESCO.")
    private @Nullable List<Path> paths;

    @Option(names = "--version-name", paramLabel = "NAME", description = "For example 1.1.1, if no path holds it.")
    private @Nullable String version;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            var progress = new ProgressLine(out);
            var taxonomies = pool.get(Taxonomies.class);
            var report = paths == null || paths.isEmpty()
                    ? taxonomies.importStarter()
                    : taxonomies.importEsco(paths, version, (step, rows) -> progress.report(step, rows, 0));
            print(out, report);
            var relinked = pool.get(Relinking.class).relinkAll(progress);
            var indexed = pool.get(Indexer.class).indexDirty();
            out.printf("records linked anew %,d   indexed %,d%n", relinked, indexed);
            return 0;
        }
    }

    private static void print(PrintWriter out, ImportReport report) {
        out.printf(
                "taxonomy %s in force: %,d occupations, %,d skills, %,d ISCO-08 groups, %,d relations, %,d dangling"
                        + " relations left out%n",
                report.version(),
                report.occupations(),
                report.skills(),
                report.iscoGroups(),
                report.relations(),
                report.dangling());
        report.defects().forEach((defect, count) -> out.printf("  %s: %,d%n", defect, count));
        out.flush();
    }
}
