package eu.talentpool.taxonomy;

import static eu.talentpool.taxonomy.ConceptKind.OCCUPATION;
import static eu.talentpool.taxonomy.ConceptKind.SKILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.talentpool.localstack.TestStack;
import eu.talentpool.taxonomy.CorrectionSet.Meaning;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcCorrectionsTest {

    private static final String REASON = "The employer says so.";

    private static final JdbcClient DB = migrated();

    private final Corrections corrections = new JdbcCorrections(DB, Clock.systemUTC());
    private final Relinks relinks = new JdbcRelinks(DB);

    private static JdbcClient migrated() {
        var database = TestStack.get().freshDatabase("corrections");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword())
                .locations("classpath:db/migration/taxonomy")
                .load()
                .migrate();
        return JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.appUsername(), database.appPassword()));
    }

    @BeforeEach
    void starter() {
        new JdbcTaxonomies(DB, Clock.systemUTC()).importStarter();
        for (var page = corrections.list(null, 10); !page.isEmpty(); page = corrections.list(null, 10))
            corrections.revoke(page.getFirst().id(), "test");
        relinks.findDue().ifPresent(relinks::done);
    }

    @Test
    void answersForTheSameTextHoweverItIsWritten() {
        add("Java  Ninja!", "en", "urn:a");

        assertThat(corrections.current().find("java ninja", "en", OCCUPATION)).contains(new Meaning("urn:a"));
        assertThat(corrections.current().find("java ninja", "de", OCCUPATION)).isEmpty();
        assertThat(corrections.current().find("java ninja", "en", SKILL)).isEmpty();
        assertThat(corrections.current().find("java", "en", OCCUPATION)).isEmpty();
    }

    @Test
    void knowsThatATextIsNoneOfTheTaxonomy() {
        corrections.add("Rockstar", "en", OCCUPATION, null, REASON, "officer");

        assertThat(corrections.current().find("Rockstar", "en", OCCUPATION)).contains(new Meaning(null));
    }

    @Test
    void letsTheLatestCountAndKeepsTheHistory() {
        var first = add("Ninja", "en", "urn:a");
        var second = add("ninja", "en", "urn:b");

        assertThat(corrections.list(null, 10)).containsExactly(second);
        assertThat(corrections.revoke(first.id(), "other")).isFalse();
        assertThat(DB.sql("SELECT revoked_by FROM correction WHERE id = :id")
                        .param("id", first.id())
                        .query(String.class)
                        .single())
                .isEqualTo("officer");
    }

    @Test
    void forgetsWhatIsRevoked() {
        var made = add("Ninja", "en", "urn:a");

        assertThat(corrections.revoke(made.id(), "officer")).isTrue();
        assertThat(corrections.current().find("Ninja", "en", OCCUPATION)).isEmpty();
        assertThat(corrections.revoke(made.id(), "officer")).isFalse();
        assertThat(corrections.revoke(UUID.randomUUID(), "officer")).isFalse();
    }

    @Test
    void listsPageByPage() {
        var first = add("a1", "en", "urn:a");
        var second = add("a2", "en", "urn:a");
        var third = add("a3", "en", "urn:a");

        assertThat(corrections.list(null, 2)).containsExactly(first, second);
        assertThat(corrections.list(second.id(), 2)).containsExactly(third);
    }

    @Test
    void reachesAnotherProcessWithinFiveSeconds() throws InterruptedException {
        var other = new JdbcCorrections(DB, Clock.systemUTC());
        assertThat(other.current().find("Ninja", "en", OCCUPATION)).isEmpty();

        add("Ninja", "en", "urn:a");

        var end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (other.current().find("Ninja", "en", OCCUPATION).isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void refusesATextWithoutWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> add(" ?! ", "en", "urn:a"));
    }

    @Test
    void makesLinkingDueForTheTextUntilItIsDone() {
        assertThat(relinks.findDue()).isEmpty();
        var made = add("Ninja", "en", "urn:a");

        var due = relinks.findDue().orElseThrow();
        assertThat(due.all()).isFalse();
        assertThat(due.texts()).containsExactly(CorrectedText.of("ninja", "en", OCCUPATION));
        assertThat(corrections.current().changes()).isEqualTo(due.changes());

        relinks.begin(due);
        corrections.revoke(made.id(), "officer");
        relinks.done(due);
        assertThat(relinks.findDue().orElseThrow().texts()).isEqualTo(due.texts());
    }

    @Test
    void makesLinkingDueAgainAfterARunThatWasCutShort() {
        DB.sql("UPDATE taxonomy_in_force SET relinked_version_id = NULL").update();
        var due = relinks.findDue().orElseThrow();
        assertThat(due.all()).isTrue();

        relinks.begin(due);
        assertThat(relinks.findDue()).contains(due);
        relinks.done(due);
        assertThat(relinks.findDue()).isEmpty();
    }

    private Correction add(String text, String language, String concept) {
        return corrections.add(text, language, OCCUPATION, concept, REASON, "officer");
    }
}
