package eu.talentpool.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands as a person runs them, over the starter taxonomy and a file with one more language.
class EvaluationCommandsTest {

    private static final String DEVELOPER =
            "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void writeLabels() throws IOException {
        file("occupations_pt.csv", """
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
            Occupation,%s,2512,cultivador de código,
            """.formatted(DEVELOPER));
    }

    @Test
    void ranksConceptsInALanguageThatAFileAdds() throws IOException {
        file("q.tsv", "q1\tCultivador de codigo (m/f)\n");
        assertThat(evaluate("concepts", "--queries", path("q.tsv"), "--lang", "pt", "--kind", "occupation"))
                .isZero();
        assertThat(RunFile.read(folder.resolve("run.tsv")).get("q1")).startsWith(DEVELOPER);
        file("right.tsv", "q1\t0\t" + DEVELOPER + "\t1\n");
        assertThat(run("evaluate", "score", "--run", path("run.tsv"), "--qrels", path("right.tsv")))
                .isZero();
        assertThat(out.toString()).contains("MRR      1.0000");
    }

    @Test
    void listsTheBestLabelOfEveryConceptBeforeTheSecondOfAny() throws IOException {
        file("q.tsv", "q1\tsoftware developer\n");
        file("corpus.tsv", "c1\tsoftware developer\nc2\tdeveloper of software\nc3\tpastry cook\n");
        file("concepts.tsv", "c1\t%s\nc2\t%s\nc3\turn:test:cook\n".formatted(DEVELOPER, DEVELOPER));
        assertThat(evaluate(
                        "titles",
                        "--queries",
                        path("q.tsv"),
                        "--corpus",
                        path("corpus.tsv"),
                        "--corpus-concepts",
                        path("concepts.tsv"),
                        "--lang",
                        "en"))
                .isZero();
        assertThat(RunFile.read(folder.resolve("run.tsv")).get("q1")).containsExactly("c1", "c3", "c2");
    }

    @Test
    void ranksTitlesByMeaningAndSpelling() throws IOException {
        file("q.tsv", "q1\tjava developer\n");
        file("corpus.tsv", "c1\tflorist\nc2\tsoftware engineer\nc3\tsenior Java developer\n");
        assertThat(evaluate("titles", "--queries", path("q.tsv"), "--corpus", path("corpus.tsv"), "--lang", "en"))
                .isZero();
        assertThat(RunFile.read(folder.resolve("run.tsv")).get("q1")).containsExactly("c3", "c2", "c1");
    }

    @Test
    void ranksGroupsAndSkills() throws IOException {
        file("q.csv", "title,other\n\"Developer, software\",x\n");
        assertThat(evaluate("isco", "--queries", path("q.csv"), "--depth", "3")).isZero();
        assertThat(RunFile.read(folder.resolve("run.tsv")).get("1")).hasSize(3).startsWith("2512");
        file("s.tsv", "s1\tYou write programs in Java.\n");
        assertThat(evaluate("skills", "--sentences", path("s.tsv"))).isZero();
        assertThat(RunFile.read(folder.resolve("run.tsv")).get("s1")).isNotEmpty();
    }

    @Test
    void linkSaysWhatAndWhy() {
        assertThat(run("link", "--lang", "de", "Senior Softwareentwickler (m/w/d)"))
                .isZero();
        assertThat(out.toString()).contains("occupation: linked to software developer", "folded label", DEVELOPER);
    }

    @Test
    void mistakesAreSaid() throws IOException {
        assertThat(evaluate("skills", "--sentences", path("none.tsv"))).isEqualTo(1);
        assertThat(run("evaluate", "skills")).isEqualTo(2);
        file("q.tsv", "q1\tbaker\n");
        assertThat(evaluate("skills", "--sentences", path("q.tsv"), "--depth", "0"))
                .isEqualTo(1);
    }

    private int evaluate(String... arguments) {
        return run(Stream.of(
                        Stream.of("evaluate", arguments[0], "--taxonomy", path("occupations_pt.csv")),
                        Stream.of(arguments).skip(1),
                        Stream.of("--out", path("run.tsv")))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out, true), arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
