package eu.talentpool.benchmarks.ingestion;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.audit.Actor;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.ingestion.job.Imports;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Indices;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Measures how long a change takes until a search finds it.
@Command(
        name = "freshness",
        mixinStandardHelpOptions = true,
        description = {
            "Changes vacancies at a steady rate while a process of its own follows with the index, and measures how"
                    + " long each change takes until a search finds it.",
            "It leaves made documents behind: name a new folder with TALENTPOOL_DATA."
        })
public final class FreshnessCommand implements Callable<Integer> {

    private static final Actor ACTOR = Actor.job("freshness");

    @Option(names = "--documents", defaultValue = "20000", description = "In the pool; default ${DEFAULT-VALUE}.")
    private int documents;

    @Option(names = "--rate", defaultValue = "100", description = "Changes a second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "Default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "30",
            description = "Seconds before, while the process is cold; default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--out", defaultValue = "benchmarks/freshness.md", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path table;

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("freshness");
        try (var context = new SpringApplicationBuilder(BatchProgram.class)
                .web(WebApplicationType.NONE)
                .run()) {
            fill(context, folder);
            var follower = follow(folder.resolve("index.log"));
            try {
                Files.writeString(table, measured(context));
                System.out.println("written to " + table);
                return 0;
            } finally {
                follower.destroy();
                follower.waitFor();
            }
        }
    }

    private void fill(ApplicationContext context, Path folder) throws IOException {
        context.getBean(Taxonomies.class).importStarter();
        context.getBean(OperatorData.class).load(IngestionSpeedCommand.operatorData(folder));
        var file = folder.resolve("vacancies.zip");
        Archive.write(file, documents, MadeVacancies.of("fresh", true, documents)::vacancy);
        context.getBean(Imports.class).vacancies(IngestionSpeedCommand.FEED, List.of(file), Progress.SILENT);
        var indexer = context.getBean(Indexer.class);
        while (indexer.countDirty() > 0) indexer.indexDirty();
    }

    /// The program as operators run it beside the service, with the environment of this one.
    private static Process follow(Path log) throws IOException {
        var target = Path.of(System.getenv("TALENTPOOL_HOME"), "ingestion-batch/target");
        try (var files = Files.newDirectoryStream(target, "*-exec.jar")) {
            var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
            var program = files.iterator().next().toString();
            return new ProcessBuilder(java, "-Xmx512m", "-jar", program, "index", "--follow")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        }
    }

    /// Of each change, from before its transaction until a search finds it.
    private String measured(ApplicationContext context) throws Exception {
        var vacancies = context.getBean(Vacancies.class);
        var json = context.getBean(JsonMapper.class);
        var all = vacancies.page(null, documents);
        var random = new Random(7);
        change(vacancies, json, all.getFirst());
        try (var probe =
                SearchProbe.start(context.getBean(ElasticsearchClient.class), context.getBean(Indices.class))) {
            probe.awaitFirst(vacancies.get(all.getFirst().id()));
            var begin = System.nanoTime();
            for (var number = 0; number < rate * (warmUp + seconds); number++) {
                LockSupport.parkNanos(begin + number * 1_000_000_000L / rate - System.nanoTime());
                var vacancy = vacancies.get(
                        all.get(1 + random.nextInt(all.size() - 1)).id());
                var before = System.nanoTime();
                change(vacancies, json, vacancy);
                var series = number < rate * warmUp ? "cold" : "warm";
                probe.expect(series, vacancy.id().value(), vacancy.version() + 1, before);
            }
            return FreshnessTable.of(documents, rate, warmUp, probe.waits("cold"), probe.waits("warm"));
        }
    }

    private static void change(Vacancies vacancies, JsonMapper json, Vacancy vacancy) {
        var content = json.<ObjectNode>valueToTree(vacancy.getContent());
        content.put("description", content.get("description").asString() + " Changed.");
        vacancies.relink(vacancy.id(), vacancy.version(), json.treeToValue(content, VacancyContent.class), ACTOR);
    }
}
