package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.ingestion.job.Load;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One job from two sources is shown once, and the other record takes over when the one shown goes away.
class DuplicatesTest {

    private static final String RICHER = "demo-pes";
    private static final String POORER = "unvouched";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final IngestionPool POOL =
            IngestionPool.start(TestPool.create("duplicates").jobSettings()).prepare();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void startAnew() {
        POOL.empty();
    }

    @AfterEach
    void agree() {
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void oneJobOfTwoSourcesIsShownOnce() throws IOException {
        both();
        assertThat(shown()).containsExactly(RICHER);
        assertThat(hidden(POORER))
                .containsExactly(new Visibility.Reason(
                        "duplicate-of",
                        "The same job of this employer is shown as vacancy "
                                + vacancy(RICHER).id() + "."));
    }

    @Test
    void whicheverComesFirstTheSameOneIsShown() throws IOException {
        POOL.vacancies(POORER, poorer());
        POOL.vacancies(RICHER, richer());
        assertThat(shown()).containsExactly(RICHER);
    }

    @Test
    void theSecondIsShownWhenTheFirstIsClosed() throws IOException {
        both();
        Files.writeString(
                richer(),
                Files.readString(richer())
                        .replace(
                                "<PositionOpeningStatusCode name=\"Active\">Active<",
                                "<PositionOpeningStatusCode>Closed<"));
        POOL.vacancies(RICHER, richerFile());
        assertThat(shown()).containsExactly(POORER);
        assertThat(hidden(RICHER)).extracting(Visibility.Reason::code).containsExactly("closed");
    }

    @Test
    void theSecondIsShownWhenAFullLoadClosesTheFirstAndHiddenWhenItComesBack() throws IOException {
        both();
        var other = ManyVacancies.write(folder.resolve("other/b.xml"), "another job", 7);
        POOL.full(RICHER, Load.full(null), other);
        POOL.pass(2);
        POOL.full(RICHER, Load.full(null), other);
        assertThat(vacancy(RICHER).status()).isEqualTo(Vacancy.Status.CLOSED);
        assertThat(hidden(POORER)).isEmpty();
        POOL.vacancies(RICHER, richerFile());
        assertThat(hidden(POORER)).extracting(Visibility.Reason::code).containsExactly("duplicate-of");
    }

    @Test
    void theSecondIsShownOnTheDayAfterTheDeadlineOfTheFirstWithoutAnyJob() throws IOException {
        Files.writeString(
                richer(),
                Files.readString(richer())
                        .replaceAll("<ApplicationCloseDate>[^<]*<", "<ApplicationCloseDate>2026-12-31<"));
        POOL.vacancies(RICHER, richerFile());
        POOL.vacancies(POORER, poorer());
        var facts = POOL.get(VisibilityFacts.class).of(vacancy(POORER));
        assertThat(Visibility.of(vacancy(POORER), facts, LocalDate.parse("2026-12-31")))
                .isInstanceOf(Visibility.Hidden.class);
        assertThat(Visibility.of(vacancy(POORER), facts, LocalDate.parse("2027-01-01")))
                .isInstanceOf(Visibility.Visible.class);
    }

    @Test
    void theSecondIsShownWhenTheFirstIsErased() throws IOException {
        both();
        POOL.get(Vacancies.class).erase(vacancy(RICHER).id(), Actor.job("test"));
        POOL.get(Indexer.class).indexDirty();
        assertThat(shown()).containsExactly(POORER);
        assertThat(POOL.number("select count(*) from vacancy where cluster is not null"))
                .isZero();
    }

    @Test
    void aChangedTextTakesThemApart() throws IOException {
        both();
        Files.writeString(
                richer(), Files.readString(richer()).replace("Java Backend Developer", "Java Frontend Developer"));
        POOL.vacancies(RICHER, richerFile());
        assertThat(shown()).containsExactlyInAnyOrder(RICHER, POORER);
    }

    @Test
    void theSameTextOfAnotherEmployerIsHeldAndTheOlderOneStaysShown() throws IOException {
        POOL.vacancies(RICHER, richer());
        var copy = Files.writeString(
                Files.createDirectories(folder.resolve("copy")).resolve("c.xml"),
                Files.readString(richer())
                        .replace("one job", "copied job")
                        .replace("HRB 90001", "HRB 90777")
                        .replace("Havelbogen Softwarewerk GmbH", "Schnellvermittlung Erfunden GmbH"));
        POOL.pass(1);
        var report = POOL.vacancies(RICHER, copy);
        assertThat(report.held()).isEqualTo(1);
        assertThat(POOL.texts("select signals -> 0 ->> 'id' from screening_hold"))
                .containsExactly("V18");
        assertThat(shown()).containsExactly(RICHER);
        POOL.vacancies(RICHER, copy);
        assertThat(POOL.number("select count(*) from screening_hold")).isEqualTo(1);
    }

    private void both() throws IOException {
        POOL.vacancies(RICHER, richer());
        POOL.vacancies(POORER, poorer());
    }

    private Path richerFile() {
        return folder.resolve("richer/a.xml");
    }

    private Path richer() throws IOException {
        if (!Files.exists(richerFile())) ManyVacancies.write(richerFile(), "one job", 1);
        return richerFile();
    }

    /// The same job as another source sends it: under its own id, without pay, with a sentence of its own at the end.
    private Path poorer() throws IOException {
        var file = ManyVacancies.write(folder.resolve("poorer/a.xml"), "job 4711", 1);
        return Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("(?s)<OfferedRemunerationPackage>.*</OfferedRemunerationPackage>", ""));
    }

    private Vacancy vacancy(String source) {
        return POOL.get(Vacancies.class).page(null, 100).stream()
                .filter(v -> v.source().equals(source) && !v.sourceKey().contains("another"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shown() {
        return POOL.get(Vacancies.class).page(null, 100).stream()
                .filter(v ->
                        Visibility.of(v, POOL.get(VisibilityFacts.class).of(v), TODAY) instanceof Visibility.Visible)
                .map(Vacancy::source)
                .toList();
    }

    private List<Visibility.Reason> hidden(String source) {
        var row = vacancy(source);
        return Visibility.of(row, POOL.get(VisibilityFacts.class).of(row), TODAY)
                        instanceof Visibility.Hidden(var reasons)
                ? reasons
                : List.of();
    }
}
