package eu.talentpool.benchmarks.ingestion;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.benchmarks.ingestion.IngestionSpeedTable.Cold;
import eu.talentpool.benchmarks.ingestion.IngestionSpeedTable.Row;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.ingestion.job.Imports;
import eu.talentpool.profile.Profiles;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Indices;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.vacancy.Vacancies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how fast documents come in.
@Command(
        name = "ingestion-speed",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast documents come in, on an empty pool, and writes the table.",
            "It leaves made documents behind: name a new folder with TALENTPOOL_DATA."
        })
public final class IngestionSpeedCommand implements Callable<Integer> {

    static final String FEED = "speed";

    @Option(names = "--documents", defaultValue = "20000", description = "Of each series; default ${DEFAULT-VALUE}.")
    private int documents;

    @Option(
            names = "--warm-up",
            defaultValue = "6000",
            description = "Documents of each kind that are taken in before, in the program just started;"
                    + " default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--out", defaultValue = "benchmarks/ingestion.md", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path table;

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("ingestion-speed");
        var heap = new HeapPeak();
        try (var context = new SpringApplicationBuilder(BatchProgram.class)
                .web(WebApplicationType.NONE)
                .run()) {
            refuseFullPool(context);
            context.getBean(Taxonomies.class).importStarter();
            context.getBean(OperatorData.class).load(operatorData(folder));
            var kinds = kinds(context.getBean(Imports.class), folder);
            var cold = new ArrayList<Cold>();
            for (var kind : kinds) cold.add(new Cold(kind.plural, warmUp, warmUp(context, kind)));
            var rows = new ArrayList<Row>();
            for (var kind : kinds) rows.addAll(measured(context, kind));
            Files.writeString(table, IngestionSpeedTable.of(documents, rows, cold, heap.peak()));
            System.out.println("written to " + table);
            return 0;
        }
    }

    private static void refuseFullPool(ApplicationContext context) {
        var records = context.getBean(Vacancies.class).count()
                + context.getBean(Profiles.class).page(null, 1).size();
        if (records > 0)
            throw new IllegalStateException(
                    "This pool has records. Measure on an empty one: TALENTPOOL_DATA=$(mktemp -d) talent-pool"
                            + " ingestion-speed");
    }

    /// Invented, so that every made vacancy is shown and stands in the index.
    static Path operatorData(Path folder) throws IOException {
        var occupations = Words.iscoGroups().stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
        return Files.writeString(folder.resolve("operator-data.yaml"), """
            invented: true
            participation: [{member_state: DE, from: 2026-01-01, entity_types: [EMPLOYER]}]
            shortage: {union: {valid_from: 2026-01-01, occupations: %s}}
            feeds: [{id: %s, name: Made documents, member_states: [DE], vouches: true}]
            """.formatted(occupations, FEED));
    }

    private interface Made {
        Archive archive(String series, int documents, boolean coded) throws IOException;
    }

    /// One kind of document and how it comes in.
    private record Kind(String plural, IndexKind index, String table, Made made, Consumer<Path> take) {}

    private static List<Kind> kinds(Imports imports, Path folder) {
        var vacancies = new Kind(
                "vacancies",
                IndexKind.VACANCIES,
                "vacancy",
                (series, documents, coded) -> Archive.write(
                        folder.resolve("vacancies-" + series + ".zip"),
                        documents,
                        MadeVacancies.of(series, coded, documents)::vacancy),
                file -> imports.vacancies(FEED, List.of(file), Progress.SILENT));
        var profiles = new Kind(
                "profiles",
                IndexKind.PROFILES,
                "profile",
                (series, documents, coded) ->
                        profiles(folder.resolve("profiles-" + series + ".zip"), series, documents, coded),
                file -> imports.profiles(FEED, List.of(file), Progress.SILENT));
        return List.of(vacancies, profiles);
    }

    private static Archive profiles(Path file, String series, int documents, boolean coded) throws IOException {
        var made = new MadeProfiles(series, coded);
        return Archive.write(file, documents, made.manifest(documents), made::profile);
    }

    /// @return documents a second
    private double warmUp(ApplicationContext context, Kind kind) throws Exception {
        return warmUp == 0 ? 0 : timed(context, kind, kind.made.archive("first", warmUp, false)).rate;
    }

    private List<Row> measured(ApplicationContext context, Kind kind) throws Exception {
        var words = kind.made.archive("words", documents, false);
        var codes = kind.made.archive("codes", documents, true);
        var linked = timed(context, kind, words);
        var coded = timed(context, kind, codes);
        var unchanged = timed(context, kind, words);
        var floors = new Floors(
                context.getBean(ElasticsearchClient.class),
                context.getBean(Indices.class),
                context.getBean(DataSource.class));
        var bulk = floors.bulk(kind.index());
        var copy = floors.copy(kind.table());
        return List.of(
                linked.row(kind.plural() + ", new, linked by their words", bulk, copy, 0.15),
                coded.row(kind.plural() + ", new, already coded", bulk, copy, 0.25),
                unchanged.row(kind.plural() + ", unchanged", bulk, copy, 0.5));
    }

    private record Timed(double rate, Map<String, Long> shares) {
        Row row(String what, double bulk, double copy, double asked) {
            return new Row(what, rate, bulk, copy, asked, shares);
        }
    }

    private static Timed timed(ApplicationContext context, Kind kind, Archive archive) throws Exception {
        var indexer = context.getBean(Indexer.class);
        var began = System.nanoTime();
        var stages = Stages.begin();
        try (stages) {
            kind.take.accept(archive.file());
            while (indexer.countDirty() > 0) indexer.indexDirty();
            context.getBean(ElasticsearchClient.class).indices().refresh();
        }
        var rate = archive.documents() * 1e9 / (System.nanoTime() - began);
        System.out.printf("%s: %,.0f documents a second %s%n", archive.file().getFileName(), rate, stages.shares());
        return new Timed(rate, stages.shares());
    }
}
