package eu.talentpool.benchmarks.match;

import eu.talentpool.benchmarks.ingestion.BatchProgram;
import eu.talentpool.benchmarks.population.Population;
import eu.talentpool.benchmarks.population.PopulationLoad;
import eu.talentpool.ingestion.command.ProgressLine;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.stack.Stack;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Vacancies;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures matching with a population of a size.
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = {
            "Fills an empty pool with invented people and vacancies, asks a matching service over HTTP with tokens for"
                    + " candidates and vacancies, compares with the bare query and with scoring everybody, and writes"
                    + " the page.",
            "It leaves the population behind: name a new folder with TALENTPOOL_DATA."
        },
        footerHeading = "%nExample:%n",
        footer = "  TALENTPOOL_DATA=$$(mktemp -d) talent-pool benchmark match --profiles 100000 --vacancies 10000")
public final class MatchCommand implements Callable<Integer> {

    @Option(names = "--profiles", defaultValue = "10000", description = "Default ${DEFAULT-VALUE}.")
    private int profiles;

    @Option(names = "--vacancies", defaultValue = "3000", description = "Default ${DEFAULT-VALUE}.")
    private int vacancies;

    @Option(names = "--seed", defaultValue = "1", description = "Of the population; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--clients", defaultValue = "1,4,16", split = ",", description = "Default ${DEFAULT-VALUE}.")
    private List<Integer> clients = List.of();

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "For each number of clients and each direction; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--recall",
            defaultValue = "200",
            description = "Vacancies for which every profile is scored; default ${DEFAULT-VALUE}.")
    private int recall;

    @Option(names = "--esco", description = "Official ESCO downloads; default: the starter taxonomy.")
    private List<Path> esco = List.of();

    @Option(names = "--out", defaultValue = "benchmarks/match.md", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path page;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var stack = Stack.find(data())
                .orElseThrow(() -> new IllegalStateException(
                        "No pool runs over the data folder. Run this command by ./talent-pool, which starts one."));
        try (var context = new SpringApplicationBuilder(BatchProgram.class)
                .web(WebApplicationType.NONE)
                .run()) {
            if (context.getBean(Vacancies.class).count() > 0)
                throw new IllegalStateException(
                        "This pool has records. Measure on an empty one: TALENTPOOL_DATA=$(mktemp -d) talent-pool"
                                + " benchmark match");
            measure(context, new Accounts(stack), out).write(MatchPage.folder(page));
        }
        new MatchPage(Figures.list(MatchPage.folder(page))).write(page);
        out.println("written to " + page);
        return 0;
    }

    private static DataFolder data() {
        return Optional.ofNullable(System.getenv("TALENTPOOL_DATA"))
                .map(folder -> new DataFolder(Path.of(folder)))
                .orElseGet(() -> ProjectHome.ofEnvironment().data());
    }

    private Figures measure(ApplicationContext context, Accounts accounts, PrintWriter out) throws Exception {
        var progress = new ProgressLine(out);
        var day = LocalDate.now(context.getBean(Clock.class));
        var folder = Files.createTempDirectory("match");
        var taxonomy = taxonomy(context, folder);
        var load = new PopulationLoad(new Population(taxonomy, seed, day), context);
        var written = timed(() -> load.people(profiles, progress));
        load.openings(vacancies, progress);
        var trial = new Trial(context, accounts, taxonomy, day, out);
        var indexed = timed(() -> trial.index(progress));
        try (var service = Service.start(accounts, folder.resolve("service.log"))) {
            trial.prepare(service, recall);
            var candidates = trial.candidates(clients, Duration.ofSeconds(seconds));
            var vacanciesOf = trial.vacanciesOf(clients, Duration.ofSeconds(seconds));
            var floor = trial.floor();
            return new Figures(
                    profiles,
                    vacancies,
                    seed,
                    day.toString(),
                    taxonomy.version(),
                    candidates,
                    vacanciesOf,
                    floor,
                    trial.recall(profiles, progress),
                    profiles / written,
                    (profiles + vacancies) / indexed,
                    trial.indexBytes(),
                    trial.logBytes(),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private Taxonomy taxonomy(ApplicationContext context, Path folder) throws IOException {
        var taxonomies = context.getBean(Taxonomies.class);
        if (esco.isEmpty()) taxonomies.importStarter();
        else taxonomies.importEsco(esco, null, eu.talentpool.taxonomy.Progress.SILENT);
        var taxonomy = taxonomies.current();
        context.getBean(OperatorData.class).load(operatorData(folder, taxonomy));
        return taxonomy;
    }

    /// Invented, so that every vacancy is shown.
    private static Path operatorData(Path folder, Taxonomy taxonomy) throws IOException {
        var states = Population.memberStates().stream()
                .map("{member_state: %s, from: 2020-01-01, entity_types: [EMPLOYER]}"::formatted)
                .collect(Collectors.joining(", "));
        var groups = taxonomy.listOccupations().stream()
                .map(occupation -> '"' + occupation.iscoGroup() + '"')
                .distinct()
                .collect(Collectors.joining(", "));
        return Files.writeString(folder.resolve("operator-data.yaml"), """
            invented: true
            participation: [%s]
            shortage: {union: {valid_from: 2020-01-01, occupations: [%s]}}
            feeds: []
            """.formatted(states, groups));
    }

    /// Seconds.
    private static double timed(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
