package eu.talentpool.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void readsTabsAndLeavesTheTextAsItIs() throws IOException {
        var file = file("q.tsv", "q1\tEntwickler, \"Java\"\r\nq2\tBäcker\n");
        assertThat(Text.read(file)).containsExactly(new Text("q1", "Entwickler, \"Java\""), new Text("q2", "Bäcker"));
    }

    @Test
    void readsCsvByItsHeaderAndCountsRowsWhereThereIsNoId() throws IOException {
        var file = file("q.csv", "\ufefftitle,isco08\n\"Accessioner, library\",3433\nActor,2655\n");
        assertThat(Text.read(file)).containsExactly(new Text("1", "Accessioner, library"), new Text("2", "Actor"));
    }

    @Test
    void readsCompressedFilesAsTheyAre() throws IOException {
        var file = folder.resolve("q.tsv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("a\tb\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Text.read(file)).containsExactly(new Text("a", "b"));
    }

    @Test
    void saysWhatAFileLacks() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.read(file("q.tsv", "a\tb\nno tab\n")))
                .withMessageContaining("Row 2")
                .withMessageContaining("has no tab");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.read(file("q.csv", "isco08,isco88\n1,2\n")))
                .withMessageContaining("no column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.read(folder.resolve("none.tsv")))
                .withMessageContaining("There is no file");
    }

    @Test
    void whatIsWrittenAsARunIsReadBackInTheOrderOfTheRanks() {
        var file = folder.resolve("new/run.tsv");
        try (var run = new RunFile(file)) {
            run.add("q", List.of(new RunFile.Ranked("b", 0.9), new RunFile.Ranked("a", 0.1)));
        }
        assertThat(file).hasContent("q\t1\tb\t0.900000\nq\t2\ta\t0.100000");
        assertThat(RunFile.read(file)).isEqualTo(Map.of("q", List.of("b", "a")));
    }

    @Test
    void aFileThatIsNoRunIsRefused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunFile.read(file("run.tsv", "q\tone\ta\t1\n")))
                .withMessageContaining("is not a run file");
    }

    @Test
    void readsAnswersInThreeForms() throws IOException {
        var right = Map.of("q", Set.of("a"));
        assertThat(Qrels.read(file("q.tsv", "q\t0\ta\t1\nq\t0\tb\t0\n")).relevant())
                .isEqualTo(right);
        assertThat(Qrels.read(file("q.tsv", "q\ta\t1\n")).relevant()).isEqualTo(right);
        assertThat(Qrels.read(file("q.tsv", "q\ta\n")).relevant()).isEqualTo(right);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
