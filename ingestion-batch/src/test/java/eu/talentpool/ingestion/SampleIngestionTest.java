package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.ingestion.feed.DocumentFiles;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.receipt.Runs;
import eu.talentpool.testpool.TestPool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The bundled samples: taken in, taken in again, and one of them taken in with changes.
class SampleIngestionTest {

    private static final Path VACANCIES = IngestionPool.SAMPLES.resolve("vacancies");
    private static final Path UNVOUCHED = IngestionPool.SAMPLES.resolve("vacancies-unvouched");
    private static final Path PROFILES = IngestionPool.SAMPLES.resolve("profiles");
    private static final Path CHANGED = IngestionPool.SAMPLES.resolve("changed");

    private static final IngestionPool POOL =
            IngestionPool.start(TestPool.create("samples").jobSettings());

    private record Three(RunReport vacancies, RunReport unvouched, RunReport profiles) {
        static Three takeIn() {
            return new Three(
                    POOL.vacancies("demo-pes", VACANCIES),
                    POOL.vacancies("unvouched", UNVOUCHED),
                    POOL.profiles(PROFILES));
        }
    }

    @SuppressWarnings("NullAway.Init")
    private static Three first;

    @SuppressWarnings("NullAway.Init")
    private static Three second;

    @SuppressWarnings("NullAway.Init")
    private static RunReport third;

    @SuppressWarnings("NullAway.Init")
    private static PoolState afterFirst;

    @SuppressWarnings("NullAway.Init")
    private static PoolState afterSecond;

    @SuppressWarnings("NullAway.Init")
    private static PoolState afterThird;

    @BeforeAll
    static void takeIn() {
        POOL.prepare();
        first = Three.takeIn();
        afterFirst = PoolState.of(POOL);
        second = Three.takeIn();
        afterSecond = PoolState.of(POOL);
        third = POOL.vacancies("demo-pes", CHANGED);
        afterThird = PoolState.of(POOL);
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void accountsForEveryDocument() {
        assertAccounted(first.vacancies(), VACANCIES);
        assertAccounted(first.unvouched(), UNVOUCHED);
        assertAccounted(first.profiles(), PROFILES);
    }

    private static void assertAccounted(RunReport report, Path folder) {
        assertThat(report.read()).isEqualTo(DocumentFiles.list(List.of(folder)).size());
        assertThat(report.count(Kind.CREATED) + report.count(Kind.REJECTED)).isEqualTo(report.read());
        assertThat(report.shown() + report.hidden()).isEqualTo(report.count(Kind.CREATED));
        assertThat(report.waiting()).isZero();
    }

    @Test
    void rejectsTheBadDocumentsAndNoOther() {
        assertThat(rejected(first.vacancies())).isEqualTo(files(VACANCIES, name -> name.startsWith("bad-")));
        assertThat(rejected(first.profiles())).isEqualTo(files(PROFILES, name -> name.startsWith("bad-")));
        assertThat(first.unvouched().rejections()).isEmpty();
    }

    private static List<String> rejected(RunReport report) {
        return report.rejections().stream()
                .map(Runs.Rejection::document)
                .distinct()
                .toList();
    }

    private static List<String> files(Path folder, Predicate<String> named) {
        return DocumentFiles.list(List.of(folder)).stream()
                .filter(d -> named.test(d.file().getFileName().toString()))
                .map(d -> d.name())
                .toList();
    }

    @Test
    void holdsTheFourSuspiciousVacancies() {
        assertThat(POOL.texts("""
            select distinct document || ' ' || (signal ->> 'id')
            from screening_hold join ingestion_document on record_id = vacancy_id, jsonb_array_elements(signals) signal
            order by 1\
            """))
                .containsExactly(
                        "vacancies/held-asks-for-money-berlin-support.xml V01",
                        "vacancies/held-asks-for-money-berlin-support.xml V03",
                        "vacancies/held-discriminates-chemnitz-webentwickler.xml V17",
                        "vacancies/held-keeps-passport-lodz-technik.xml V02",
                        "vacancies/held-repay-bond-zaragoza-programador.xml V01",
                        "vacancies/held-repay-bond-zaragoza-programador.xml V03");
    }

    @Test
    void saysWhyVacanciesAreHidden() {
        assertThat(first.vacancies().reasons())
                .isEqualTo(Map.of(
                        "closed", 1L,
                        "deadline-passed", 1L,
                        "held", 4L,
                        "not-a-member-state", 1L,
                        "not-a-shortage-occupation", 2L,
                        "state-does-not-participate", 2L));
    }

    @Test
    void saysWhyProfilesAreHidden() {
        assertThat(first.profiles().reasons())
                .isEqualTo(Map.of(
                        "minor", 1L,
                        "no-consent", 1L,
                        "no-consent-to-search", 1L,
                        "registration-incomplete", 1L,
                        "resident-in-the-union", 1L,
                        "union-citizen", 1L));
    }

    @Test
    void showsNoEmployerThatNeitherItsFeedNorAContactPointVerified() {
        assertThat(first.unvouched().reasons()).isEqualTo(Map.of("employer-not-verified", 1L));
        assertThat(first.unvouched().shown()).isEqualTo(1);
    }

    @Test
    void writesNothingTheSecondTime() {
        assertThat(afterSecond).isEqualTo(afterFirst);
        for (var report : List.of(second.vacancies(), second.unvouched(), second.profiles()))
            assertThat(report.count(Kind.UNCHANGED) + report.count(Kind.REJECTED))
                    .isEqualTo(report.read());
        assertThat(POOL.number("select count(*) from ingestion_run where finished_at is not null"))
                .isEqualTo(7);
    }

    @Test
    void raisesTheOneChangedVacancyAndKeepsItsId() {
        assertThat(third.outcomes()).containsExactly(Map.entry(Kind.CHANGED, 1L));
        assertThat(afterThird.versions()).hasSameSizeAs(afterSecond.versions());
        assertThat(afterThird.versions().stream()
                        .filter(v -> !afterSecond.versions().contains(v)))
                .hasSize(1);
        assertThat(POOL.number("select count(distinct record_id) from ingestion_document where document like"
                        + " '%/de-hamburg-frontend-entwickler.xml'"))
                .isEqualTo(1);
    }

    @Test
    void indexAndDatabaseAgree() {
        assertThat(POOL.reconcile().found()).isEmpty();
    }
}
