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
            "Loads official ESCO downloads (zips, folders or CSV files) and puts them in force; without PATH the"
                    + " starter taxonomy.",
            "Of several versions the newest has the say and older ones serve what it lacks; files of labels add"
                    + " languages. The synonyms of the starter stay as a supplement. Records are linked anew."
        },
        footer = {"", "Example: talent-pool import-taxonomy 'ESCO dataset - v1.1.1 - classification - en - csv.zip'"})
final class ImportTaxonomyCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 500;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Zips, folders or CSV files of ESCO.")
    private @Nullable List<Path> paths;

    @Option(names = "--version-name", paramLabel = "NAME", description = "For example 1.1.1, if no path holds it.")
    private @Nullable String version;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            var progress = new ProgressLine(out);
            var taxonomies = pool.get(Taxonomies.class);
            print(
                    out,
                    paths == null || paths.isEmpty()
                            ? taxonomies.importStarter()
                            : taxonomies.importEsco(paths, version, progress::report));
            var relinked = relink(pool.get(Relinking.class), progress);
            var indexed = pool.get(Indexer.class).indexDirty(progress);
            out.printf("records linked anew %,d   indexed %,d%n", relinked, indexed);
            return 0;
        }
    }

    /// Waits for another process that has begun with it.
    private static int relink(Relinking relinking, ProgressLine progress) throws InterruptedException {
        var relinked = relinking.relinkDue(progress);
        while (relinking.isDue()) {
            Thread.sleep(PAUSE_MILLIS);
            relinked += relinking.relinkDue(progress);
        }
        return relinked;
    }

    private static void print(PrintWriter out, ImportReport report) {
        out.printf(
                "taxonomy %s %s: %,d occupations, %,d skills, %,d ISCO-08 groups, %,d relations, %,d between skills;"
                        + " labels in %s%n",
                report.version(),
                report.changed() ? "in force" : "was in force already, nothing changed",
                report.occupations(),
                report.skills(),
                report.iscoGroups(),
                report.relations(),
                report.skillRelations(),
                String.join(" ", report.languages()));
        out.printf(
                "  of earlier versions: %,d concepts replaced, %,d withdrawn%n", report.replaced(), report.withdrawn());
        report.missing().forEach(missing -> out.printf("  %s%n", missing));
        report.defects()
                .forEach((what, defect) -> out.printf("  %s: %,d, first %s%n", what, defect.count(), defect.example()));
        out.flush();
    }
}
