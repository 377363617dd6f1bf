package eu.talentpool.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.testpool.Examples;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.FreshContents.Fresh;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class FreshContentsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final Actor ACTOR = Actor.job("test");
    private static final EmployerId EMPLOYER = new EmployerId("DE:HRB 90003");

    private static final ConfigurableApplicationContext POOL =
            TestDomain.start(TestPool.create("fresh").jobSettings());

    private final Vacancies vacancies = POOL.getBean(Vacancies.class);
    private final JdbcClient db = POOL.getBean(JdbcClient.class);

    @BeforeAll
    static void begin() {
        POOL.getBean(Employers.class).register(EMPLOYER, "Beispiel Werk GmbH", null, EntityType.EMPLOYER);
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void whatIsKnownIsTheSameAsWhatIsStored() {
        var known = write("same", "Weaver").getContent();
        var stored = db.sql("select content from vacancy where source_key = 'same'")
                .query(String.class)
                .single();
        assertThat(known).isEqualTo(POOL.getBean(JsonMapper.class).readValue(stored, VacancyContent.class));
    }

    @Test
    void whatThisProcessWroteIsNotReadAgain() {
        var vacancy = write("not read", "Weaver");
        store(vacancy.id(), "title", "Another one", "");
        assertThat(title(vacancy.id())).isEqualTo("Weaver");
    }

    @Test
    void aRowThatChangedSinceIsRead() {
        var raised = write("raised", "Weaver").id();
        store(raised, "title", "Changed by another process", ", version = version + 1");
        assertThat(title(raised)).isEqualTo("Changed by another process");
        var restored = write("restored", "Weaver").id();
        store(restored, "title", "Of the same number, at another time", ", changed_at = changed_at - interval '1 day'");
        assertThat(title(restored)).isEqualTo("Of the same number, at another time");
    }

    @Test
    void whatWasUndoneIsNotKnown() {
        var id = write("undone", "Weaver").id();
        new TransactionTemplate(POOL.getBean(PlatformTransactionManager.class)).executeWithoutResult(undone -> {
            write("undone", "Never committed");
            undone.setRollbackOnly();
        });
        assertThat(title(id)).isEqualTo("Weaver");
    }

    @Test
    void anErasedOneHasNoContent() {
        var id = write("erased", "Weaver").id();
        vacancies.erase(id, ACTOR);
        assertThat(vacancies.get(id).content()).isNull();
    }

    @Test
    void theOldestAreForgottenWhereThereAreManyOrLongOnes() {
        var contents = new FreshContents();
        var first = fresh("short");
        contents.put(List.of(first));
        assertThat(contents.find(first.id(), 1, NOW)).isEqualTo(first.content());
        for (var i = 0; i < 10_000; i++) contents.put(List.of(fresh("short")));
        assertThat(contents.find(first.id(), 1, NOW)).isNull();
        var last = fresh("short");
        contents.put(List.of(last, fresh("x".repeat(32_000_000))));
        assertThat(contents.list(List.of(last.id()))).isEmpty();
        contents.put(List.of(first));
        assertThat(contents.list(List.of(first.id()))).containsExactly(first);
    }

    private static Fresh fresh(String description) {
        return new Fresh(UUID.randomUUID(), 1, NOW, Examples.vacancy("Weaver", description, null));
    }

    private Vacancy write(String key, String title) {
        return vacancies.write(
                "fresh", key, EMPLOYER, Examples.vacancy(title, "At looms of all kinds.", null), false, key, ACTOR);
    }

    private void store(VacancyId id, String field, String value, String more) {
        db.sql("update vacancy set content = jsonb_set(content, array[:field], to_jsonb(:value::text))" + more
                        + " where id = :id")
                .param("field", field)
                .param("value", value)
                .param("id", id.value())
                .update();
    }

    private String title(VacancyId id) {
        return vacancies.get(id).getContent().title();
    }
}
