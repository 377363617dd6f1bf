package eu.talentpool.vacancy.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.testpool.Examples;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.Duplicates;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On a real database: what is compared, what is raised, and what is left for the next time.
class SettlingTest {

    private static final Actor ACTOR = Actor.job("test");
    private static final EmployerId EMPLOYER = new EmployerId("DE:HRB 90001");

    private static final ConfigurableApplicationContext POOL =
            TestDomain.start(TestPool.create("settling").jobSettings());

    private final Vacancies vacancies = POOL.getBean(Vacancies.class);
    private final Duplicates duplicates = POOL.getBean(Duplicates.class);
    private final JdbcClient db = POOL.getBean(JdbcClient.class);

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @BeforeEach
    void begin() {
        POOL.getBean(Employers.class).register(EMPLOYER, "Beispiel Software GmbH", null, EntityType.EMPLOYER);
        duplicates.settle();
    }

    @Test
    void settlingTwiceComparesNothingTheSecondTime() {
        write("one", "kiln", "Welder for kilns");
        assertThat(duplicates.settle()).isPositive();
        assertThat(duplicates.settle()).isZero();
    }

    @Test
    void aChangeOfOneRaisesTheOtherOfItsCluster() {
        var one = write("one", "pump", "Fitter of pumps");
        var other = write("other", "pump", "Fitter of pumps");
        duplicates.settle();
        assertThat(cluster(one)).isEqualTo(cluster(other));
        var before = vacancies.get(other).version();
        vacancies.screened(one, Vacancy.ScreeningState.HELD, ACTOR, null);
        duplicates.settle();
        assertThat(vacancies.get(other).version()).isGreaterThan(before);
        assertThat(duplicates.settle()).isZero();
    }

    @Test
    void whatSomebodyWritesAtThisMomentIsLeftForTheNextTimeAndStopsNobody() throws Exception {
        var one = write("one", "mill", "Operator of mills");
        var other = write("other", "mill", "Operator of mills");
        var stranger = write("one", "loom", "Weaver at looms");
        try (var connection = POOL.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select from vacancy where id = '" + other + "' for update");
            duplicates.settle();
            assertThat(isDue(stranger)).isFalse();
            assertThat(isDue(other)).isTrue();
            connection.rollback();
        }
        duplicates.settle();
        assertThat(isDue(one)).isFalse();
        assertThat(isDue(other)).isFalse();
        assertThat(cluster(one)).isEqualTo(cluster(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Data base administrator, Database administrator",
        "IT systems engineering, ITsystems engineering",
        "IT systems, ITsystems",
        "Entwickler, Entwicklerin (m/w/d)",
        "Übersetzer, Uebersetzerin",
        "会計士, 会計士",
        "𐌰𐌱𐌲𐌳, 𐌰𐌱𐌲𐌳𐌴",
        "Job, Stelle",
        "Web Entwickler, Web-Entwicklerin Portale"
    })
    void titlesOfTheSameWordsAreOneJob(String title, String other) {
        var a = write("one", title, title);
        duplicates.settle();
        var b = write("other", title, other);
        duplicates.settle();
        assertThat(cluster(a)).isNotNull().isEqualTo(cluster(b));
    }

    @Test
    void whatAnOlderProgramKeptIsFoundWithoutStems() {
        var a = write("one", "sail", "Maker of sails");
        duplicates.settle();
        assertThat(db.sql("update vacancy_likeness set facts = facts - 'stems' where vacancy_id = ?")
                        .param(a.value())
                        .update())
                .isOne();
        var b = write("other", "sail", "Maker of sails");
        duplicates.settle();
        assertThat(cluster(a)).isNotNull().isEqualTo(cluster(b));
    }

    @Test
    void tellsHowFarItHasCome() {
        for (var i = 0; i < 3; i++) write("progress", "tram " + i, "Driver of tram " + i);
        var told = new ArrayList<String>();
        duplicates.settle((compared, due) -> told.add(compared + " of " + due));
        assertThat(told).containsExactly("3 of 3");
    }

    @Test
    void severalProcessesSettleEveryPairOnce() throws Exception {
        var pairs = IntStream.range(0, 300)
                .mapToObj(i -> new VacancyId[] {
                    write("one", "crane " + i, "Driver of crane " + i),
                    write("other", "crane " + i, "Driver of crane " + i)
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Integer> settling = duplicates::settle;
            for (var settled : pool.invokeAll(Collections.nCopies(4, settling))) settled.get();
        }
        assertThat(duplicates.settle()).isZero();
        for (var pair : pairs) assertThat(cluster(pair[0])).isEqualTo(cluster(pair[1]));
        assertThat(pairs.stream().map(pair -> cluster(pair[0])).distinct()).hasSize(300);
    }

    private VacancyId write(String source, String key, String title) {
        var content = Examples.vacancy(title, "We look for somebody who takes care of it and teaches others to.", null);
        return vacancies
                .write(source, key, EMPLOYER, content, false, key, ACTOR)
                .id();
    }

    private Object cluster(VacancyId id) {
        return Objects.requireNonNull(vacancies.get(id).cluster(), "alone");
    }

    private boolean isDue(VacancyId id) {
        return db.sql("select version > settled_version from vacancy where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
