package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.ingestion.command.TalentPoolCommand;
import eu.talentpool.testpool.TestPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a program reads of an import: the whole as one object, and each document with what became of it.
class IngestReportTest {

    private static final Map<String, Object> SETTINGS =
            TestPool.create("reports").jobSettings();

    private static final IngestionPool POOL = IngestionPool.start(SETTINGS);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void tellThePrograms() {
        POOL.prepare();
        SETTINGS.forEach((key, value) -> System.setProperty(key, value.toString()));
    }

    @AfterAll
    static void stop() {
        SETTINGS.keySet().forEach(System::clearProperty);
        POOL.close();
    }

    @Test
    void saysOfEachVacancyWhatWasLinkedAndWhyItWasRejected() throws IOException {
        var file = folder.resolve("documents.ndjson");
        var vacancies = IngestionPool.SAMPLES.resolve("vacancies");
        var report = ingest("vacancies", "--feed", "demo-pes", "--documents", file.toString(), vacancies.toString());
        var documents = read(file);
        assertThat(report.at("/outcomes/CREATED").asInt()).isPositive();
        assertThat(documents).hasSize(sum(report.get("outcomes")));

        var rejected = only(documents, "vacancies/bad-empty.xml");
        assertThat(rejected.get("outcome").asString()).isEqualTo("REJECTED");
        assertThat(rejected.get("record").isNull()).isTrue();
        assertThat(rejected.at("/findings/0/rule").asString()).isEqualTo("empty-file");
        assertThat(rejected.at("/findings/0/message").asString()).contains("Send the document again");

        var taken = only(documents, "vacancies/de-jena-php-entwickler.xml");
        assertThat(taken.get("outcome").asString()).isEqualTo("CREATED");
        assertThat(taken.get("record").asString()).hasSize(36);
        assertThat(taken.at("/linked/0/uri").asString()).startsWith("http://data.europa.eu/esco/");
        assertThat(taken.get("unlinked").isArray()).isTrue();

        var again = ingest("retry", "--run", report.get("run").asString()).get("outcomes");
        assertThat(again.propertyNames()).containsExactly("REJECTED");
        assertThat(again.get("REJECTED").asInt())
                .isPositive()
                .isLessThan(report.at("/outcomes/REJECTED").asInt());
    }

    @Test
    void saysOfEachProfileWhichWordsStayWords() throws IOException {
        var file = folder.resolve("documents.ndjson");
        var resume = Files.writeString(folder.resolve("cv.json"), """
            {"basics": {"name": "Invented Person"}, "skills": [{"name": "Tools", "keywords": ["Java", "xyzzyplugh"]}]}
            """);
        ingest("profiles", "--documents", file.toString(), resume.toString());
        var taken = only(read(file), folder.getFileName() + "/cv.json");
        assertThat(taken.get("linked").toString()).contains("Java");
        assertThat(taken.get("unlinked").toString()).contains("xyzzyplugh").doesNotContain("Java");
        assertThat(taken.toString()).doesNotContain("Invented Person");
    }

    private static int sum(JsonNode counts) {
        return counts.valueStream().mapToInt(JsonNode::asInt).sum();
    }

    private static JsonNode only(List<JsonNode> documents, String name) {
        return documents.stream()
                .filter(d -> d.get("document").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static JsonNode ingest(String kind, String... options) {
        var standard = System.out;
        var kept = new ByteArrayOutputStream();
        System.setOut(new PrintStream(kept, true, StandardCharsets.UTF_8));
        try {
            assertThat(TalentPoolCommand.run(command(kind, options))).isZero();
        } finally {
            System.setOut(standard);
        }
        return JsonMapper.shared().readTree(kept.toString(StandardCharsets.UTF_8));
    }

    private static String[] command(String kind, String... options) {
        return Stream.concat(Stream.of("ingest", kind, "--json"), Arrays.stream(options))
                .toArray(String[]::new);
    }
}
