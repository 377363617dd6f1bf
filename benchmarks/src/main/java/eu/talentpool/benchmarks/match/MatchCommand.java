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
import java.util.ArrayList;
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
            "It leaves the population behind: name a new folder with TALENTPOOL_DATA. Named again with the same"
                    + " numbers and seed, the folder is measured as it is."
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

    @Option(
            names = "--recall-only",
            description = "Print recall by number retrieved, without any service, and write nothing.")
    private boolean recallOnly;

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
            var accounts = new Accounts(stack);
            var pool = fill(context, accounts, out);
            if (recallOnly) {
                pool.trial.recallByDepth(recall, profiles, new ProgressLine(out));
                return 0;
            }
            measure(pool, accounts, out).write(MatchPage.folder(page));
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

    /// @throws IllegalStateException if it holds another population
    private boolean isFilled(ApplicationContext context) {
        var there = context.getBean(Vacancies.class).count();
        if (there == 0 || there == vacancies) return there > 0;
        throw new IllegalStateException("This pool has other records. Measure on an empty one:"
                + " TALENTPOOL_DATA=$(mktemp -d) talent-pool benchmark match");
    }

    /// @param written profiles a second; not a number if they were there
    /// @param indexed records a second; not a number if they were there
    private record Pool(Trial trial, Taxonomy taxonomy, LocalDate day, double written, double indexed) {}

    private Pool fill(ApplicationContext context, Accounts accounts, PrintWriter out) throws IOException {
        var progress = new ProgressLine(out);
        var filled = isFilled(context);
        var taxonomy = filled ? context.getBean(Taxonomies.class).current() : taxonomy(context);
        var day = LocalDate.now(context.getBean(Clock.class));
        var trial = new Trial(context, accounts, taxonomy, day, out);
        if (filled) {
            trial.index(progress);
            return new Pool(trial, taxonomy, day, Double.NaN, Double.NaN);
        }
        var load = new PopulationLoad(new Population(taxonomy, seed, day), context);
        var written = timed(() -> load.people(profiles, progress));
        load.openings(vacancies, progress);
        var indexed = timed(() -> trial.index(progress));
        return new Pool(trial, taxonomy, day, profiles / written, (profiles + vacancies) / indexed);
    }

    /// The floor next to what it is compared with, because the speed of a machine changes within minutes.
    private Figures measure(Pool pool, Accounts accounts, PrintWriter out) throws Exception {
        var trial = pool.trial;
        var log = Files.createTempDirectory("match").resolve("service.log");
        try (var service = Service.start(accounts, log)) {
            trial.prepare(service, recall);
            var time = Duration.ofSeconds(seconds);
            var candidates = new ArrayList<>(trial.candidates(clients.subList(0, 1), time));
            var floor = trial.floor();
            candidates.addAll(trial.candidates(clients.subList(1, clients.size()), time));
            var vacanciesOf = trial.vacanciesOf(clients, time);
            return new Figures(
                    profiles,
                    vacancies,
                    seed,
                    pool.day.toString(),
                    pool.taxonomy.version(),
                    candidates,
                    vacanciesOf,
                    floor,
                    trial.recall(profiles, new ProgressLine(out)),
                    trial.recallOfVacancies(new ProgressLine(out)),
                    pool.written,
                    pool.indexed,
                    trial.indexBytes(),
                    trial.logBytes(),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private Taxonomy taxonomy(ApplicationContext context) throws IOException {
        var taxonomies = context.getBean(Taxonomies.class);
        if (esco.isEmpty()) taxonomies.importStarter();
        else taxonomies.importEsco(esco, null, eu.talentpool.taxonomy.Progress.SILENT);
        var taxonomy = taxonomies.current();
        context.getBean(OperatorData.class).load(operatorData(Files.createTempDirectory("match"), taxonomy));
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
