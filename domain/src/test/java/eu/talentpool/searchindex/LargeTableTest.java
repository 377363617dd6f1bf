package eu.talentpool.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.Duplicates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is asked every few seconds, by every instance, reads no table whole: of tables of a million rows that took two
/// seconds each time, and all processors.
class LargeTableTest {

    private static final ConfigurableApplicationContext POOL =
            TestDomain.start(TestPool.create("large").jobSettings());

    private static final JdbcClient DB = POOL.getBean(JdbcClient.class);

    private static final String COLUMNS = "id, source, source_key, bucket, status, source_fingerprint, created_at,"
            + " changed_at, indexed_version, content";

    /// As wide as real ones, so that a table is more than a few pages.
    private static final String ROWS = "select md5(n::text)::uuid, 't', n::text, n %% 16, %s, 'f', now(), now(), 1,"
            + " jsonb_build_object('filler', repeat(md5(n::text), 30)) from generate_series(1, 20000) as n";

    private final TransactionTemplate transaction =
            new TransactionTemplate(POOL.getBean(PlatformTransactionManager.class));

    @BeforeAll
    static void start() {
        var employer = new EmployerId("DE:HRB 90001");
        POOL.getBean(Employers.class).register(employer, "Beispiel Software GmbH", null, EntityType.EMPLOYER);
        DB.sql("insert into profile (" + COLUMNS + ") " + ROWS.formatted("'PRESENT'"))
                .update();
        DB.sql("insert into vacancy (" + COLUMNS + ", settled_version, screening, employer_id) "
                        + ROWS.formatted("'CLOSED'").replace(" from", ", 1, 'CLEARED', :employer from"))
                .param("employer", employer.value())
                .update();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void whatWaitsIsLookedUpAndNotSearchedFor() {
        var profiles = POOL.getBean(ProfileSource.class);
        var vacancies = POOL.getBean(VacancySource.class);
        long before = rowsReadInOrder();
        transaction.executeWithoutResult(_ -> {
            assertThat(profiles.waiting().rows()).isZero();
            assertThat(profiles.countDirty()).isZero();
            assertThat(profiles.dirtyBuckets()).isEmpty();
            assertThat(vacancies.waiting().rows()).isZero();
            assertThat(vacancies.dirtyBuckets()).isEmpty();
            POOL.getBean(Duplicates.class).settle();
            report();
        });
        assertThat(rowsReadInOrder()).isEqualTo(before);
    }

    @Test
    void aTableReadWholeIsSeen() {
        long before = rowsReadInOrder();
        transaction.executeWithoutResult(_ -> {
            DB.sql("select count(content) from profile").query(Long.class).single();
            report();
        });
        assertThat(rowsReadInOrder()).isGreaterThan(before);
    }

    /// The database counts at the end of this transaction, and not some time later.
    private static void report() {
        DB.sql("select pg_stat_force_next_flush()").query().listOfRows();
    }

    private static long rowsReadInOrder() {
        return DB.sql("select sum(seq_tup_read) from pg_stat_user_tables where relname in ('profile', 'vacancy')")
                .query(Long.class)
                .single();
    }
}
