package eu.talentpool.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.talentpool.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as a person runs it, over the starter taxonomy, on invented texts.
class MatchCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void writeTexts() throws IOException {
        file("v.jsonl", """
            {"id": "v1", "lang": "de", "text": "Softwareentwickler Java\\nDrei Jahre Erfahrung, Deutsch B1."}
            """);
        file("p.jsonl", """
            {"id": "cook", "lang": "de", "text": "Koch\\nSeit 01/2020 Koch. Deutsch C1."}
            {"id": "dev", "lang": "fr", "text": "Développeur logiciel\\nDepuis mai 2019 développeur Java. Allemand B1."}
            """);
        file("j.jsonl", """
            {"vacancy": "v1", "profile": "cook", "grade": 0, "reason": "Cooks."}
            {"vacancy": "v1", "profile": "dev", "grade": 3, "reason": "Develops in Java."}
            """);
    }

    @Test
    void ranksAcrossLanguagesAndTellsTheFloor() throws IOException {
        assertThat(match("--judgements", path("j.jsonl"), "--table", path("t.md")))
                .isZero();
        assertThat(RunFile.read(folder.resolve("run.tsv")).get("v1")).containsExactly("dev", "cook");
        assertThat(out.toString()).contains("nDCG@10 1.0000");
        assertThat(folder.resolve("t.md")).content().contains("| two languages | 1 | 1 | 1 |");
    }

    @Test
    void ranksEverybodyWithoutJudgements() {
        assertThat(match()).isZero();
        assertThat(RunFile.read(folder.resolve("run.tsv")).get("v1")).hasSize(2);
        assertThat(out.toString()).doesNotContain("nDCG");
    }

    @Test
    void saysWhichLineLacksWhat() throws IOException {
        file("p.jsonl", "{\"id\": \"p\"}\n");
        assertThat(match()).isEqualTo(1);
        file("p.jsonl", "not JSON\n");
        assertThat(match()).isEqualTo(1);
    }

    @Test
    void gradesWeighByPowersOfTwo() {
        var grades = Map.of("a", 3, "b", 1, "c", 0);
        assertThat(GradedNdcg.of(List.of("a", "b", "c"), grades)).isEqualTo(1);
        var swapped = (1 + 7 / 1.584962500721156) / (7 + 1 / 1.584962500721156);
        assertThat(GradedNdcg.of(List.of("b", "a", "c"), grades)).isCloseTo(swapped, within(1e-9));
        assertThat(GradedNdcg.of(List.of("c"), grades)).isZero();
    }

    private int match(String... more) {
        var command = new ArrayList<>(List.of("evaluate", "match"));
        command.addAll(List.of("--vacancies", path("v.jsonl"), "--profiles", path("p.jsonl")));
        command.addAll(List.of("--out", path("run.tsv"), "--as-of", "2026-11-28"));
        command.addAll(List.of(more));
        return Commands.run(new PrintWriter(out), command.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
