package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.ingestion.command.TalentPoolCommand;
import eu.talentpool.ingestion.container.Archives;
import eu.talentpool.testpool.TestPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person reads who gave a wrong command: one sentence that says what to do.
class UserMistakesTest {

    private static final String VACANCY = IngestionPool.SAMPLES
            .resolve("vacancies/de-jena-php-entwickler.xml")
            .toString();

    private static final Map<String, Object> SETTINGS =
            TestPool.create("mistakes").jobSettings();

    private static final IngestionPool POOL = IngestionPool.start(SETTINGS);

    @TempDir
    private Path folder = Path.of("");

    private record Answer(int code, String sentence) {}

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
    void aWrongPath() {
        assertRefused("There is no file or folder nowhere. Check the path.", "ingest", "vacancies", "nowhere");
    }

    @Test
    void anEmptyFolder() {
        assertRefused(
                "There is no document in " + folder + ": the folder is empty.",
                "ingest",
                "profiles",
                folder.toString());
    }

    @Test
    void aPathBesideStandardInput() {
        assertRefused("Standard input (-) is handed in alone.", "ingest", "vacancies", "-", VACANCY);
    }

    @Test
    void aBrokenManifestInAnArchive() throws IOException {
        var zip = folder.resolve("people.zip");
        Files.write(zip, Archives.zip(Map.of("manifest.csv", "document\na.json\n".getBytes(StandardCharsets.UTF_8))));
        assertRefused(zip + "/manifest.csv lacks the columns [residence,", "ingest", "profiles", zip.toString());
    }

    @Test
    void anUnknownFeed() {
        assertRefused(
                "There is no feed 'demo'. Registered are: demo-pes, unvouched, upload. A feed is registered with the"
                        + " operator data (talent-pool operator-data FILE).",
                "ingest",
                "vacancies",
                "--feed",
                "demo",
                VACANCY);
    }

    @Test
    void aManifestThatLacksAColumn() throws IOException {
        Files.copy(
                IngestionPool.SAMPLES.resolve("profiles/json-resume/mombasa-plumber.json"), folder.resolve("a.json"));
        var manifest = Files.writeString(folder.resolve("manifest.csv"), "document,residence\na.json,KE\n");
        assertRefused(manifest + " lacks the columns [adult,", "ingest", "profiles", folder.toString());
    }

    @Test
    void aManifestWithAnUnclosedQuote() throws IOException {
        Files.copy(
                IngestionPool.SAMPLES.resolve("profiles/json-resume/mombasa-plumber.json"), folder.resolve("a.json"));
        var manifest = Files.writeString(folder.resolve("manifest.csv"), "document,residence\n\"a.json\"x,KE,1\n");
        assertRefused(manifest.toString(), "ingest", "profiles", folder.toString());
    }

    @Test
    void operatorDataThatAreNoYaml() throws IOException {
        var file = Files.writeString(folder.resolve("broken.yaml"), "invented: true\nfeeds: [ {\n");
        assertRefused(file + ", line ", "operator-data", file.toString());
    }

    @Test
    void operatorDataThatLackAList() throws IOException {
        var file = Files.writeString(folder.resolve("half.yaml"), "invented: true\nfeeds: []\n");
        assertRefused(file + ", line ", "operator-data", file.toString());
    }

    @Test
    void aFeedWhoseMappingIsWrongOrMissing() throws IOException {
        var data = Files.readString(IngestionPool.SAMPLES.resolve("operator-data.yaml"))
                .replace("    vouches: true\n", "    vouches: true\n    mapping: board.yaml\n");
        var file = Files.writeString(folder.resolve("data.yaml"), data);
        assertRefused("There is no file " + folder.resolve("board.yaml"), "operator-data", file.toString());

        var mapping = Files.writeString(folder.resolve("board.yaml"), "name: Board\nformat: xml\n");
        assertRefused(mapping + ": ", "operator-data", file.toString());
    }

    @Test
    void aVacancyAmongProfilesIsRejectedWithTheRightCommand() {
        var report = POOL.profiles(Path.of(VACANCY));
        assertThat(report.rejections())
                .singleElement()
                .satisfies(r -> assertThat(r.message())
                        .isEqualTo("This is a vacancy. Hand it in with: talent-pool ingest vacancies PATH"));
        assertThat(records()).isZero();
    }

    private void assertRefused(String beginning, String... arguments) {
        var answer = run(arguments);
        assertThat(answer.sentence()).startsWith(beginning).hasLineCount(1).doesNotContain("Exception");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(records()).isZero();
        assertThat(POOL.number("select count(*) from feed")).isEqualTo(3);
    }

    private static long records() {
        return POOL.number("select (select count(*) from vacancy) + (select count(*) from profile)");
    }

    private static Answer run(String... arguments) {
        var said = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var code = TalentPoolCommand.run(arguments);
            return new Answer(code, said.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(before);
        }
    }
}
