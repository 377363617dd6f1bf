package eu.talentpool.benchmarks.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.talentpool.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Guards nDCG@10 on the graded set: no change of reading, linking or scoring may lower it unseen. The figures are
/// those of `benchmarks/match-quality.md`; whoever raises them writes them anew there and here.
class MatchQualityTest {

    private static final Path ESCO = Path.of("../../shared/esco");
    private static final double TOLERANCE = 0.01;
    private static final double STARTER = 0.8979;
    private static final double STARTER_AHEAD = 0.062;
    private static final double WITH_ESCO = 0.9255;
    private static final double WITH_ESCO_AHEAD = 0.090;
    private static final Pattern FIGURES = Pattern.compile("nDCG@10 (\\S+), BM25 (\\S+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Figures(double ours, double bm25) {}

    @Test
    void withTheStarterTaxonomyRankingIsAsGoodAsItWas() throws IOException {
        var figures = measured(List.of());
        assertThat(figures.ours()).isGreaterThan(STARTER - TOLERANCE);
        assertThat(figures.ours() - figures.bm25()).isGreaterThan(STARTER_AHEAD);
    }

    @Test
    void withEscoRankingIsAsGoodAsItWas() throws IOException {
        assumeThat(ESCO)
                .as("the official ESCO download lies beside the project")
                .isDirectory();
        var figures = measured(esco());
        assertThat(figures.ours()).isGreaterThan(WITH_ESCO - TOLERANCE);
        assertThat(figures.ours() - figures.bm25()).isGreaterThan(WITH_ESCO_AHEAD);
    }

    private Figures measured(List<Path> taxonomy) throws IOException {
        var command = new ArrayList<>(List.of("evaluate", "match", "--as-of", "2026-11-28"));
        for (var file : List.of("vacancies", "profiles", "judgements"))
            command.addAll(List.of("--" + file, copy(file + ".jsonl")));
        command.addAll(List.of("--out", folder.resolve("run.tsv").toString()));
        for (var path : taxonomy) command.addAll(List.of("--taxonomy", path.toString()));
        var out = new StringWriter();
        assertThat(Commands.run(new PrintWriter(out), command.toArray(String[]::new)))
                .isZero();
        var figures = FIGURES.matcher(out.toString());
        assertThat(figures.find()).as(out.toString()).isTrue();
        return new Figures(Double.parseDouble(figures.group(1)), Double.parseDouble(figures.group(2)));
    }

    private String copy(String file) throws IOException {
        var name = "/eu/talentpool/benchmarks/match/" + file;
        try (var in = Objects.requireNonNull(MatchQualityTest.class.getResourceAsStream(name))) {
            Files.copy(in, folder.resolve(file));
        }
        return folder.resolve(file).toString();
    }

    /// English with its skills, and the names of occupations in the other languages of the set.
    private static List<Path> esco() throws IOException {
        try (Stream<Path> files = Files.list(ESCO);
                Stream<Path> labels = Files.list(ESCO.resolve("labels"))) {
            return Stream.concat(
                            files.filter(file -> file.getFileName().toString().matches(".*v1\\.1\\.1.*- en -.*\\.zip")),
                            labels.filter(file -> file.toString().matches(".*_(de|fr|pl|es|it)\\.csv"))
                                    .sorted())
                    .toList();
        }
    }
}
