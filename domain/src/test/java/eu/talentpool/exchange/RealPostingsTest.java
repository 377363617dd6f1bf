package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.talentpool.exchange.ReadResult.Rejected;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real documents of job boards, which are no part of the project: they lie beside it or where TALENTPOOL_SHARED says.
class RealPostingsTest {

    private static final Path SAMPLES = Path.of(Objects.requireNonNullElse(
                    System.getenv("TALENTPOOL_SHARED"), System.getProperty("talentpool.home", ".") + "/../shared"))
            .resolve("samples");

    private static final Pattern MARKUP = Pattern.compile("(?i)</?(p|br|li|ul|script|span|strong)\\b|&lt;|&amp;");

    @BeforeEach
    void skipWithoutSamples() {
        assumeTrue(
                Files.isDirectory(SAMPLES),
                () -> "no real samples at " + SAMPLES + "; set TALENTPOOL_SHARED to the folder that holds samples/");
    }

    @Test
    void readsEveryRealPostingOrSaysWhyNot() throws IOException {
        var files = files("schemaorg-jobposting-jsonld");
        var results = new ArrayList<ReadResult>();
        for (var file : files) results.addAll(new DocumentReader().readAll(Files.readAllBytes(file)));

        assertThat(files).hasSize(23);
        assertThat(vacancies(results)).hasSize(24).allSatisfy(RealPostingsTest::isClean);
        assertThat(results.stream().filter(Rejected.class::isInstance))
                .singleElement()
                .satisfies(r -> assertThat(r.findings().getFirst().message()).contains("no identifier, no address"));
    }

    @Test
    void readsEveryRealHrXml() throws IOException {
        var files = files("hrxml-positionopening-2x");
        var results = new ArrayList<ReadResult>();
        for (var file : files) results.addAll(new DocumentReader().readAll(Files.readAllBytes(file)));

        assertThat(files).hasSize(6);
        assertThat(vacancies(results)).hasSize(6).hasSameSizeAs(results).allSatisfy(read -> {
            isClean(read);
            assertThat(read.content().description()).isNotEmpty();
            assertThat(read.content().places()).isNotEmpty();
            assertThat(read.content().employer().name()).isNotBlank();
        });
    }

    /// The mappings are the project's own work about the structure of these feeds.
    @ParameterizedTest
    @CsvSource({
        "absolventa, partner-job-feeds-de/absolventa__absolventa_xml_0.xml, 1",
        "decathlon, partner-job-feeds-fr/lba__decathlon.test.input.json, 3",
        "engagementJeunes, partner-job-feeds-fr/lba__engagementJeunes.test.input.json, 2",
        "import-clever-connect, partner-job-feeds-fr/lba__import-clever-connect.test.input.xml, 3",
        "import-edf, partner-job-feeds-fr/lba__import-edf.test.input.xml, 3",
        "import-enedis, partner-job-feeds-fr/lba__import-enedis.test.input.xml, 2",
        "import-france-travail-cegid, partner-job-feeds-fr/lba__import-france-travail-cegid.test.input.json, 4",
        "import-hello-work-buddi, partner-job-feeds-fr/lba__import-hello-work-buddi.test.input.xml, 3",
        "import-jobteaser, partner-job-feeds-fr/lba__import-jobteaser.test.input.xml, 2",
        "import-jooble, partner-job-feeds-fr/lba__import-jooble.test.input.xml, 2",
        "import-kelio, partner-job-feeds-fr/lba__import-kelio.test.input.xml, 2",
        "jobtech-source, jobtech-ad-json/elastic-importers__platsannonser_source_test_import.json, 2",
        "jobtech-source, jobtech-ad-json/elastic-importers__platsannonser_source_test_import-2.json, 2",
        "jobtech-converted, jobtech-ad-json/elastic-importers__platsannonser_expected_after_conversion.json, 1",
        "nav-ad, nav-stilling-json/pam-eures-stilling-eksport__ad_1.json, 1",
        "nav-ad, nav-stilling-json/pam-eures-stilling-eksport__ad_2.json, 1",
        "nav-ad, nav-stilling-json/pam-eures-stilling-eksport__ad_with_short_styrk.json, 1",
        "nav-hits, nav-stilling-json/pam-eures-stilling-eksport__ad-db6cc067-7f39-42f1-9866-d9ee47894ec6_with-elastic-"
                + "metadata.json, 1",
        "nav-page, nav-stilling-json/pam-eures-stilling-eksport__ad-invalid_json.json, 1",
        "nav-page, nav-stilling-json/pam-eures-stilling-eksport__elektriker_page1.json, 20",
        "nav-page, nav-stilling-json/pam-eures-stilling-eksport__elektriker_page2.json, 20",
    })
    void readsEveryItemOfARealFeedByAMapping(String mapping, String file, int count) throws IOException {
        var results = new ArrayList<ReadResult>();
        try (var feed = Files.newInputStream(SAMPLES.resolve(file))) {
            FeedMapping.read(mapping, Documents.text("mappings/" + mapping + ".yaml"))
                    .items(feed)
                    .forEachRemaining(results::add);
        }

        assertThat(vacancies(results)).hasSize(count).hasSameSizeAs(results).allSatisfy(read -> {
            isClean(read);
            assertThat(read.content().title()).isNotBlank();
            assertThat(read.key()).isNotBlank();
        });
    }

    @Test
    void leavesNoFileOfTheseFoldersOut() throws IOException {
        assertThat(files("partner-job-feeds-de")).hasSize(1);
        assertThat(files("partner-job-feeds-fr")).hasSize(10);
        assertThat(files("jobtech-ad-json")).hasSize(3);
        assertThat(files("nav-stilling-json")).hasSize(7);
    }

    private static void isClean(VacancyRead read) {
        assertThat(read.content().title()).doesNotContainPattern(MARKUP);
        assertThat(read.content().description()).doesNotContainPattern(MARKUP).doesNotContain("alert(1)", "evil()");
    }

    private static List<VacancyRead> vacancies(List<ReadResult> results) {
        return results.stream()
                .filter(VacancyRead.class::isInstance)
                .map(VacancyRead.class::cast)
                .toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(SAMPLES.resolve(folder))) {
            return files.filter(f -> !f.toString().endsWith("SOURCES.md"))
                    .sorted()
                    .toList();
        }
    }
}
