package eu.talentpool.benchmarks.population;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consents;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.Participation;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.Profiles;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.Reconciliation;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class PopulationLoadTest {

    private static final int PEOPLE = 120;
    private static final int OPENINGS = 60;
    private static final Actor DOOR = Actor.job("door");

    private static ConfigurableApplicationContext pool;
    private static Population population;

    @BeforeAll
    static void load() {
        pool = TestDomain.start(TestPool.create("population").jobSettings());
        pool.getBean(Taxonomies.class).importStarter();
        pool.getBean(ParticipationCalendar.class)
                .replace(Population.memberStates().stream()
                        .map(state -> new Participation(
                                state, LocalDate.EPOCH, null, Set.of(EntityType.EMPLOYER), "invented"))
                        .toList());
        population = new Population(pool.getBean(Taxonomies.class).current(), 3, LocalDate.of(2026, 11, 28));
        var load = new PopulationLoad(population, pool);
        load.people(PEOPLE, Progress.SILENT);
        load.openings(OPENINGS, Progress.SILENT);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void aLoadedProfileEqualsOneThatComesThroughTheDoor() {
        var profiles = pool.getBean(Profiles.class);
        var consents = pool.getBean(Consents.class);
        var person = population.person(7);
        var loaded = profiles.find("population", person.key()).orElseThrow();
        var written = profiles.write("door", person.key(), person.content(), person.identity(), "print", DOOR);
        profiles.register(written.id(), person.registration(), null, DOOR);
        consents.give(Map.of(written.id().value(), person.consent()));
        var door = profiles.get(written.id());

        assertThat(loaded)
                .usingRecursiveComparison()
                .ignoringFields("id", "source")
                .isEqualTo(door);
        assertThat(loaded.content()).isEqualTo(person.content());
        assertThat(consents.find(loaded.id().value()))
                .isEqualTo(consents.find(door.id().value()));
        profiles.erase(door.id(), DOOR);
    }

    @Test
    void everyLoadedVacancyIsScreenedAndItsEmployerVerified() {
        var all = pool.getBean(Vacancies.class).page(null, OPENINGS + 1);
        assertThat(all).hasSize(OPENINGS).extracting(Vacancy::screening).containsOnly(Vacancy.ScreeningState.CLEARED);
        assertThat(all)
                .extracting(v -> v.getContent())
                .contains(population.opening(0).content());
        assertThat(pool.getBean(Employers.class)
                        .find(all.stream().map(Vacancy::employer).toList())
                        .values())
                .isNotEmpty()
                .allMatch(employer -> employer.inGoodStanding());
    }

    @Test
    void theIndexSaysWhatTheRecordsSay() {
        var report = pool.getBean(Reconciliation.class).reconcile(true, Progress.SILENT);
        assertThat(report.compared()).isGreaterThanOrEqualTo(PEOPLE + OPENINGS);
        assertThat(report.found()).isEmpty();
        assertThat(pool.getBean(Profiles.class).page(null, PEOPLE))
                .extracting(Profile::source)
                .contains("population");
    }
}
