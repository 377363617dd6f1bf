package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.exchange.ReadResult.Rejected;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real documents, which are no part of the project: they lie beside it or where TALENTPOOL_SHARED says.
class RealSamplesTest {

    private static final Path SAMPLES = Path.of(Objects.requireNonNullElse(
                    System.getenv("TALENTPOOL_SHARED"), System.getProperty("talentpool.home", ".") + "/../shared"))
            .resolve("samples");

    private final DocumentReader reader = new DocumentReader();

    @BeforeEach
    void skipWithoutSamples() {
        assumeTrue(
                Files.isDirectory(SAMPLES),
                () -> "no real samples at " + SAMPLES + "; set TALENTPOOL_SHARED to the folder that holds samples/");
    }

    @Test
    void readsEveryRealVacancy() throws IOException {
        for (var file : files("eures-positionopening-xml"))
            assertThat(read(file)).as(file.toString()).isInstanceOf(VacancyRead.class);
    }

    @Test
    void readsEveryRealEuropassCv() throws IOException {
        for (var file : files("europass-xml-candidate-v4"))
            assertThat(read(file)).as(file.toString()).isInstanceOfSatisfying(ProfileRead.class, read -> {
                assertThat(read.content().experience()).isNotEmpty();
                assertThat(read.content().languages()).isNotEmpty();
            });
    }

    @Test
    void accountsForEveryRealSkillsPassport() throws IOException {
        assertThat(outcomes("europass-xml-skillspassport"))
                .isEqualTo(
                        Map.of("profile", 29L, "empty-profile", 6L, "europass-before-2013", 3L, "unknown-format", 1L));
        assertThat(outcomes("europass-json-skillspassport")).isEqualTo(Map.of("profile", 11L, "empty-profile", 10L));
    }

    @Test
    void readsTheRealEuresCv() throws IOException {
        assertThat(outcomes("eures-candidate-xml")).isEqualTo(Map.of("profile", 1L));
    }

    /// A rejection by its rule, an empty profile, or a profile: how many of each.
    private Map<String, Long> outcomes(String folder) throws IOException {
        var outcomes = new TreeMap<String, Long>();
        for (var file : files(folder)) outcomes.merge(outcome(read(file)), 1L, Long::sum);
        return outcomes;
    }

    private static String outcome(ReadResult result) {
        var rules = result.findings().stream().map(Finding::rule).toList();
        if (result instanceof Rejected) return rules.getFirst();
        return rules.contains("empty-profile") ? "empty-profile" : "profile";
    }

    @Test
    void readsEveryWholeJsonResume() throws IOException {
        for (var file : files("json-resume"))
            if (!file.toString().contains("vector"))
                assertThat(read(file)).as(file.toString()).isInstanceOf(ProfileRead.class);
    }

    @Test
    void findsWhatTheSchemaVectorsGetWrongAndNothingElse() throws IOException {
        for (var file : files("json-resume/schema-test-vectors")) {
            var wrong = read(file).findings().stream()
                    .filter(f -> f.rule().startsWith("schema-"))
                    .map(Finding::path)
                    .toList();
            if (file.toString().endsWith(".valid.json"))
                assertThat(wrong).as(file.toString()).isEmpty();
            else if (!(read(file) instanceof Rejected))
                assertThat(wrong).as(file.toString()).singleElement().satisfies(path -> assertNames(file, path));
        }
    }

    /// `work.highlightsItemInvalid.invalid.json` is wrong at `work[0].highlights[0]`.
    private static void assertNames(Path file, String path) {
        var name = file.getFileName().toString().split("\\.");
        var member = name[1].replaceFirst("(Item)?Invalid$", "").toLowerCase(Locale.ROOT);
        var plain = path.replaceAll("\\[0]|[.$]", "").toLowerCase(Locale.ROOT);
        assertThat((name[0] + member).toLowerCase(Locale.ROOT))
                .as(file.toString())
                .matches(words -> words.startsWith(plain) || plain.startsWith(words) || words.endsWith(plain));
    }

    @Test
    void givesARecordOrARejectionForEveryOtherRealDocument() throws IOException {
        for (var file : files("."))
            assertThat(read(file))
                    .as(file.toString())
                    .satisfiesAnyOf(
                            result -> assertThat(result).isNotInstanceOf(Rejected.class),
                            result -> assertThat(result.findings()).isNotEmpty());
    }

    private ReadResult read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return reader.read(stream);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.walk(SAMPLES.resolve(folder))) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(xml|json|csv|rss)"))
                    .toList());
        }
    }
}
