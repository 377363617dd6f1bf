package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.talentpool.ingestion.feed.DocumentFiles;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.receipt.Runs;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real documents, which are no part of the project: they lie beside it or where TALENTPOOL_SHARED says.
class RealSamplesIngestionTest {

    private static final Path SAMPLES = Path.of(Objects.requireNonNullElse(
                    System.getenv("TALENTPOOL_SHARED"), System.getProperty("talentpool.home") + "/../shared"))
            .resolve("samples");
    private static final Path VACANCIES = SAMPLES.resolve("eures-positionopening-xml");

    private static final List<String> PROFILE_FOLDERS =
            List.of("eures-candidate-xml", "europass-json-skillspassport", "europass-xml-skillspassport");
    private static final List<String> VACANCY_FOLDERS = List.of(
            "eures-code-lists",
            "hrxml-positionopening-2x",
            "jobtech-ad-json",
            "json-resume-schema",
            "nav-stilling-json",
            "partner-job-feeds-de",
            "partner-job-feeds-fr",
            "schemaorg-jobposting-jsonld");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesRealDocumentsIn() throws IOException {
        assumeTrue(
                Files.isDirectory(SAMPLES),
                () -> "no real samples at " + SAMPLES + "; set TALENTPOOL_SHARED to the folder that holds samples/");
        try (var pool =
                IngestionPool.start(TestPool.create("real").jobSettings()).prepare()) {
            accountsFor(pool.profiles(SAMPLES.resolve("europass-xml-candidate-v4")), "europass-xml-candidate-v4");
            accountsFor(pool.profiles(SAMPLES.resolve("json-resume")), "json-resume");
            var asTheyAre = pool.vacancies("demo-pes", VACANCIES);
            accountsFor(asTheyAre, "eures-positionopening-xml");
            assertThat(asTheyAre.shown()).isZero();
            pool.get(OperatorData.class).load(operatorData());
            var admissible = pool.vacancies("demo-pes", admissible());
            assertThat(admissible.count(Kind.CHANGED)).isEqualTo(2);
            assertThat(admissible.shown()).as(admissible.toString()).isEqualTo(2);
            assertThat(pool.reconcile().found()).isEmpty();
        }
    }

    /// Every other folder through the door for its kind: a record, or a reason, and nothing else.
    @Test
    void accountsForEveryRealDocument() {
        assumeTrue(
                Files.isDirectory(SAMPLES),
                () -> "no real samples at " + SAMPLES + "; set TALENTPOOL_SHARED to the folder that holds samples/");
        try (var pool =
                IngestionPool.start(TestPool.create("real_all").jobSettings()).prepare()) {
            for (var folder : PROFILE_FOLDERS) accountsFor(pool.profiles(SAMPLES.resolve(folder)), folder);
            for (var folder : VACANCY_FOLDERS) {
                var report = pool.vacancies("upload", SAMPLES.resolve(folder));
                assertThat(report.read()).as(folder).isGreaterThanOrEqualTo(files(folder));
                assertThat(report.rejections())
                        .as(folder)
                        .allSatisfy(r -> assertThat(r.message()).isNotBlank());
            }
            assertThat(pool.number("select count(*) from ingestion_document d where outcome = 'REJECTED' and not exists"
                            + " (select 1 from ingestion_issue i where i.run_id = d.run_id and i.document = d.document"
                            + " and i.severity = 'REJECTED')"))
                    .isZero();
            assertThat(pool.number("select count(*) from ingestion_issue where rule = 'not-stored'"))
                    .isZero();
            assertThat(pool.reconcile().found()).isEmpty();
        }
    }

    private static int files(String folder) {
        return DocumentFiles.list(List.of(SAMPLES.resolve(folder))).size();
    }

    private static void accountsFor(RunReport report, String folder) {
        assertThat(report.read()).isEqualTo(files(folder));
        assertThat(report.count(Kind.CREATED)).isPositive();
        assertThat(report.shown() + report.hidden()).isEqualTo(report.count(Kind.CREATED));
        assertThat(report.rejections()).extracting(Runs.Rejection::document).hasSizeGreaterThanOrEqualTo((int)
                report.count(Kind.REJECTED));
    }

    /// The same vacancies as if German employers sought for them next year.
    private Path admissible() throws IOException {
        for (var vacancy : DocumentFiles.list(List.of(VACANCIES))) {
            var text = Files.readString(vacancy.file())
                    .replaceAll("CountryCode>(SE|NO)<", "CountryCode>DE<")
                    .replaceAll("(ApplicationCloseDate>)[0-9-]+", "$12027-06-30");
            Files.writeString(folder.resolve(vacancy.file().getFileName()), text);
        }
        return folder;
    }

    private Path operatorData() throws IOException {
        var bundled = Files.readString(IngestionPool.SAMPLES.resolve("operator-data.yaml"));
        return Files.writeString(
                Files.createTempDirectory("operator").resolve("data.yaml"),
                bundled.replace("      - \"1330\"\n", "      - \"1330\"\n      - \"4224\"\n      - \"3117\"\n"));
    }
}
