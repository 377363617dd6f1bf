package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.ingestion.job.Expiry;
import eu.talentpool.ingestion.job.Load;
import eu.talentpool.receipt.Closing;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a full load does not hold any more: marked, closed in time, and never by a load that is suspiciously
/// small.
class FullLoadTest {

    private static final String FEED = "demo-pes";

    private static final IngestionPool POOL =
            IngestionPool.start(TestPool.create("full_load").jobSettings()).prepare();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void startAnew() {
        POOL.empty();
    }

    /// Whatever happened, both stores say the same.
    @AfterEach
    void agree() {
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void whatMissesIsClosedAfterTheGracePeriodAndNotBefore() throws IOException {
        load(ManyVacancies.write(folder, 4));
        Files.delete(vacancy(3));
        assertThat(load(folder)).isEqualTo(new Closing(Closing.State.CLOSED, 4, 1, 0, 0));
        POOL.pass(1);
        assertThat(load(folder)).isEqualTo(new Closing(Closing.State.CLOSED, 4, 1, 0, 0));
        assertThat(open()).isEqualTo(4);
        POOL.pass(1);
        assertThat(load(folder)).isEqualTo(new Closing(Closing.State.CLOSED, 4, 1, 1, 0));
        assertThat(open()).isEqualTo(3);
        assertThat(POOL.texts("select actor || ': ' || reason from vacancy_history where change = 'CLOSED'"))
                .containsExactly("job:import-vacancies: Not in the full loads of demo-pes since 2026-11-24.");
        assertThat(load(folder)).isEqualTo(new Closing(Closing.State.CLOSED, 3, 0, 0, 0));
    }

    @Test
    void whatIsSeenInBetweenIsNotClosed() throws IOException {
        load(ManyVacancies.write(folder.resolve("all"), 4));
        var some = ManyVacancies.write(folder.resolve("some"), 3);
        load(some);
        POOL.pass(1);
        POOL.vacancies(FEED, folder.resolve("all/vacancy-00003.xml"));
        POOL.pass(1);
        assertThat(load(some)).isEqualTo(new Closing(Closing.State.CLOSED, 4, 1, 0, 0));
        assertThat(open()).isEqualTo(4);
    }

    @Test
    void theSameDocumentReopensWhatWasOnlyUnseen() throws IOException {
        closeUnseen();
        var report = POOL.vacancies(FEED, ManyVacancies.write(folder.resolve("again"), 4));
        assertThat(report.count(Kind.REOPENED)).isEqualTo(1);
        assertThat(report.count(Kind.UNCHANGED)).isEqualTo(3);
        assertThat(open()).isEqualTo(4);
        assertThat(report.shown()).isEqualTo(4);
    }

    private void closeUnseen() throws IOException {
        load(ManyVacancies.write(folder, 4));
        Files.delete(vacancy(3));
        load(folder);
        POOL.pass(2);
        load(folder);
        assertThat(open()).isEqualTo(3);
    }

    @Test
    void aSuspiciouslySmallLoadClosesNothingUntilTheNumberIsConfirmed() throws IOException {
        load(ManyVacancies.write(folder.resolve("all"), 70));
        var few = ManyVacancies.write(folder.resolve("few"), 10);
        load(few);
        POOL.pass(3);
        var stopped = new Closing(Closing.State.STOPPED, 70, 60, 60, 0);
        assertThat(load(few)).isEqualTo(stopped);
        assertThat(closing(Load.full(59L), few)).isEqualTo(stopped);
        assertThat(open()).isEqualTo(70);
        assertThat(closing(Load.full(60L), few)).isEqualTo(new Closing(Closing.State.CLOSED, 70, 60, 60, 0));
        assertThat(open()).isEqualTo(10);
        assertThat(load(few)).isEqualTo(new Closing(Closing.State.CLOSED, 10, 0, 0, 0));
    }

    @Test
    void aDocumentThatNamesNoIdMayHoldAnythingSoNothingIsClosed() throws IOException {
        load(ManyVacancies.write(folder, 4));
        Files.delete(vacancy(3));
        load(folder);
        POOL.pass(3);
        Files.writeString(folder.resolve("torn.xml"), "<PositionOpening xmlns='http://www.hr-xml.org/3'><Docu");
        assertThat(load(folder)).isEqualTo(new Closing(Closing.State.UNREADABLE, 4, 0, 0, 1));
        assertThat(open()).isEqualTo(4);
    }

    @Test
    void aRejectedDocumentSparesTheVacancyItNames() throws IOException {
        load(ManyVacancies.write(folder, 4));
        Files.delete(vacancy(3));
        var broken = vacancy(2);
        Files.writeString(broken, Files.readString(broken).replaceAll("majorVersionID=\"3\"", "majorVersionID=\"9\""));
        load(folder);
        assertThat(POOL.texts("select source_key from ingestion_issue where severity = 'REJECTED'"))
                .containsExactly("demo-pes:copy-2");
        POOL.pass(3);
        assertThat(load(folder)).isEqualTo(new Closing(Closing.State.CLOSED, 4, 1, 1, 0));
        assertThat(POOL.texts("select source_key from vacancy where status = 'CLOSED'"))
                .containsExactly("demo-pes:copy-3");
    }

    @Test
    void aFullLoadOfOneFeedLeavesTheOthersAlone() throws IOException {
        POOL.vacancies("unvouched", ManyVacancies.write(folder.resolve("theirs"), 3));
        load(ManyVacancies.write(folder.resolve("ours"), 1));
        POOL.pass(3);
        load(folder.resolve("ours"));
        assertThat(open()).isEqualTo(4);
    }

    @Test
    void noLoadOfUploadsIsFull() {
        assertThatThrownBy(() -> POOL.full("upload", Load.full(null), IngestionPool.SAMPLES.resolve("vacancies")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Uploads come from many hands");
    }

    @Test
    void expiryClosesWhatNobodyCanApplyForAndTheSameDocumentDoesNotReviveIt() throws IOException {
        var file = ManyVacancies.write(folder.resolve("one/a.xml"), "expiring", 1);
        var before = Files.readString(file);
        assertThat(before).contains("<ApplicationCloseDate>");
        POOL.vacancies(FEED, file);
        assertThat(POOL.get(Expiry.class).expire(7, Progress.SILENT)).isZero();
        POOL.pass(420);
        assertThat(POOL.get(Expiry.class).expire(7, Progress.SILENT)).isEqualTo(1);
        assertThat(POOL.get(Expiry.class).expire(7, Progress.SILENT)).isZero();
        assertThat(POOL.texts("select actor || ': ' || reason from vacancy_history where change = 'CLOSED'"))
                .singleElement()
                .asString()
                .startsWith("job:expire: The last day to apply was 202");
        assertThat(POOL.vacancies(FEED, file).count(Kind.UNCHANGED)).isEqualTo(1);
        Files.writeString(file, before.replaceAll("<ApplicationCloseDate>[^<]*<", "<ApplicationCloseDate>2028-12-31<"));
        assertThat(POOL.vacancies(FEED, file).count(Kind.REOPENED)).isEqualTo(1);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void itsSourceClosesAndReopensAVacancyWithTheReasonInItsHistory() throws IOException {
        var file = ManyVacancies.write(folder.resolve("one/a.xml"), "withdrawn", 1);
        var before = Files.readString(file);
        POOL.vacancies(FEED, file);
        Files.writeString(
                file,
                before.replace(
                        "<PositionOpeningStatusCode name=\"Active\">Active<",
                        "<PositionOpeningStatusCode name=\"Closed\">Closed<"));
        assertThat(POOL.vacancies(FEED, file).count(Kind.CLOSED)).isEqualTo(1);
        Files.writeString(file, before);
        assertThat(POOL.vacancies(FEED, file).count(Kind.REOPENED)).isEqualTo(1);
        assertThat(POOL.texts("select change || ': ' || coalesce(reason, '') from vacancy_history"
                        + " where change not like 'SCREENING%' order by id"))
                .containsExactly(
                        "CREATED: ", "CLOSED: Its source closed it.", "REOPENED: Its source sent it as open again.");
    }

    private Path vacancy(int number) {
        return folder.resolve("vacancy-%05d.xml".formatted(number));
    }

    private Closing load(Path path) {
        return closing(Load.full(null), path);
    }

    private Closing closing(Load load, Path path) {
        return Objects.requireNonNull(POOL.full(FEED, load, path).closing());
    }

    private long open() {
        return POOL.number("select count(*) from vacancy where status = 'OPEN'");
    }
}
