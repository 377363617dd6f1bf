package eu.talentpool.benchmarks.fairness;

import eu.talentpool.matching.score.Weights;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Ranks twins and reports what parts them.
@Command(
        name = "fairness",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks pairs of invented applicants who differ in sex, age, name, a gap, the form of a title and the like,"
                    + " without servers, and writes how far each moves.",
            "Ends with 1 if a pair is parted further than it may be."
        },
        footerHeading = "%nExample:%n",
        footer = "  talent-pool benchmark fairness --esco esco-en.zip occupations_de.csv")
public final class FairnessCommand implements Callable<Integer> {

    @Option(names = "--people", defaultValue = "4000", description = "In the crowd; default ${DEFAULT-VALUE}.")
    private int people;

    @Option(names = "--vacancies", defaultValue = "1000", description = "Default ${DEFAULT-VALUE}.")
    private int vacancies;

    @Option(names = "--seed", defaultValue = "1", description = "Of the crowd; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--esco", arity = "1..*", description = "ESCO downloads; default: the starter taxonomy.")
    private List<Path> esco = List.of();

    @Option(names = "--as-of", paramLabel = "DAY", description = "Up to which work that lasts counts; default today.")
    private @Nullable LocalDate day;

    @Option(names = "--out", defaultValue = "benchmarks/fairness.md", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path page;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var report = report();
        Files.writeString(page, report.text());
        var out = spec.commandLine().getOut();
        out.println(report.verdict().replace("**", ""));
        out.println("written to " + page);
        return report.holds() ? 0 : 1;
    }

    private FairnessPage report() {
        var asOf = day == null ? LocalDate.now() : day;
        var taxonomy = TaxonomyFiles.read(esco, Progress.SILENT);
        var crowd = new Crowd(taxonomy, people, vacancies, seed, asOf);
        var shifts = new Trial(taxonomy, crowd, asOf).shifts(Twins.list(YearMonth.from(asOf)));
        var weights = Weights.bundled().version();
        return new FairnessPage(taxonomy.version(), weights, people, vacancies, shifts, Exposure.of(crowd, asOf));
    }
}
