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
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `talent-pool pull-source` as a person types it.
class PullCommandTest {

    private static final Map<String, Object> SETTINGS = PulledFeed.settings(TestPool.create("pullcommand"));
    private static final IngestionPool POOL = IngestionPool.start(SETTINGS);
    private static final RemoteSource SOURCE = new RemoteSource();

    @TempDir
    private static Path folder = Path.of("");

    private static String toldOfNoSource = "";

    private record Answer(int code, String text) {}

    @BeforeAll
    static void tellTheProgram() throws IOException {
        POOL.prepare();
        SETTINGS.forEach((key, value) -> System.setProperty(key, value.toString()));
        toldOfNoSource = run("pull-source", "--all").text();
        SOURCE.hold("typed", 4);
        var data = Files.readString(IngestionPool.SAMPLES.resolve("operator-data.yaml"))
                .replace("feeds:\n", """
                    feeds:
                      - id: remote
                        name: "Invented national service"
                        member_states: [DE]
                        vouches: true
                        pull: { url: "%s/", kind: eures-input, private_hosts: [localhost] }
                      - id: gone
                        name: "Invented service that is away"
                        member_states: [DE]
                        vouches: true
                        pull: { url: "http://localhost:1", kind: eures-input, private_hosts: [localhost] }
                    """.formatted(SOURCE.url()));
        assertThat(run(
                                "operator-data",
                                Files.writeString(folder.resolve("data.yaml"), data)
                                        .toString())
                        .code())
                .isZero();
    }

    @AfterAll
    static void stop() {
        SETTINGS.keySet().forEach(System::clearProperty);
        SOURCE.close();
        POOL.close();
    }

    @Test
    void fetchesEveryFeedAndSaysHowEachFares() {
        var first = run("pull-source", "--all");
        assertThat(first.text())
                .contains("feed remote: whole list", "read 4   created 4", "Feed 'gone': The source could");
        assertThat(first.code()).isEqualTo(1);

        var second = run("pull-source", "--all");
        assertThat(second.text())
                .contains("feed remote: changes", "unchanged 4")
                .doesNotContain("gone");
        assertThat(second.code()).isZero();

        assertThat(run("pull-source", "--health").text())
                .contains("gone   last success never   last whole list never   failures since 1", "Next try not before")
                .containsPattern("remote +last success 20");
    }

    @Test
    void saysWhatIsWrongWithTheCommand() {
        assertThat(run("pull-source", "demo-pes"))
                .isEqualTo(new Answer(
                        1,
                        "Feed 'demo-pes' has no address to fetch from. Those that have one: gone, remote. It is stated"
                                + " in the operator data, at the feed, as pull: {url: ..., kind: eures-input}."));
        assertThat(run("pull-source").code()).isEqualTo(2);
        assertThat(toldOfNoSource).startsWith("No feed has an address to fetch from");
        assertThat(run("ingest", "retry", "--run", "x").text())
                .startsWith("Invalid value for option '--run': 'x' is no UUID")
                .doesNotContain("Exception");
        assertThat(run("pull-source", "nobody").text()).startsWith("There is no feed 'nobody'.");
    }

    @Test
    void refusesAnAddressThatCanBeNone() throws IOException {
        for (var pull : new String[] {
            "{ url: \"/etc/passwd\", kind: eures-input }",
            "{ url: \"http://user:secret@localhost\", kind: eures-input }",
            "{ url: \"http://localhost\", kind: other }",
            "{ url: \"http://localhost\", kind: eures-input, client_id: me }"
        }) {
            var data = Files.readString(folder.resolve("data.yaml"))
                    .replaceFirst("pull: \\{ url: \"http://localhost:1\".*", "pull: " + pull);
            var answer = run(
                    "operator-data",
                    Files.writeString(folder.resolve("bad.yaml"), data).toString());
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.text()).hasLineCount(1).doesNotContain("user:secret", "Exception");
        }
    }

    private static Answer run(String... arguments) {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        var out = System.out;
        var err = System.err;
        System.setOut(stream);
        System.setErr(stream);
        try {
            var code = TalentPoolCommand.run(arguments);
            return new Answer(code, said.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
