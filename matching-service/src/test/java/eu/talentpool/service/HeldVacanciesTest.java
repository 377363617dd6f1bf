package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.vacancy.VacancyId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldVacanciesTest {

    private static final String DESK = "/api/v1/held-vacancies";
    private static final String FEE = "Selected candidates must pay a registration fee of 250 EUR.";
    private static final String RELEASE = decision("RELEASED", "The fee is the employer's, see its letter.");

    private static final AtomicInteger PLACES = new AtomicInteger();

    /// Each in a place of its own, or they would be one job that is shown once.
    private final VacancyId held = BATCH.vacancy(
            BatchSide.GERMAN, Cast.content("Java developer", FEE, "DE", "Ulm " + PLACES.incrementAndGet(), null));

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void theContactPointSeesWhatWasHeldAndWhy() {
        var mine = get("demo-ncp-de", DESK)
                .ok()
                .json()
                .valueStream()
                .filter(v -> v.get("vacancy").asString().equals(held.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(mine.at("/signals/0/id").asString()).isEqualTo("V01");
        assertThat(mine.at("/signals/0/excerpt").asString()).isEqualTo(FEE);
        assertThat(get("demo-ncp-pl", DESK).ok().text()).doesNotContain(held.toString());
    }

    @Test
    void anotherMemberStateDoesNotDecide() {
        post("demo-ncp-pl", decide(held), RELEASE).refused(403);
        assertThat(get("demo-ncp-de", DESK).ok().text()).contains(held.toString());
    }

    @Test
    void aDecisionNeedsAReason() {
        post("demo-ncp-de", decide(held), decision("RELEASED", "ok")).refused(400, "reason", "10");
        post("demo-ncp-de", decide(held), decision("RELEASED", "             ok"))
                .refused(400, "reason");
        post("demo-ncp-de", decide(held), "{\"decision\": \"RELEASED\"}").refused(400, "reason");
    }

    @Test
    void aReleasedVacancyIsFoundWithinTwoSeconds() throws InterruptedException {
        assertThat(found()).isFalse();
        post("demo-ncp-de", decide(held), RELEASE).ok();
        var end = Instant.now().plus(Duration.ofSeconds(2));
        BATCH.indexDirty();
        while (!found()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
        post("demo-ncp-de", decide(held), RELEASE).refused(409, "decided already");
        assertThat(get("demo-ncp-de", DESK).ok().text()).doesNotContain(held.toString());
    }

    @Test
    void aRejectedVacancyStaysAwayAndItsEmployerLearnsWhy() {
        var reply = post("demo-ncp-de", decide(held), decision("REJECTED", "Asks applicants for money."))
                .ok();
        assertThat(reply.json().get("decision").asString()).isEqualTo("REJECTED");
        BATCH.index();
        assertThat(found()).isFalse();
        var own = get("demo-employer", "/api/v1/vacancies")
                .ok()
                .json()
                .valueStream()
                .filter(v -> v.get("vacancy").asString().equals(held.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(own.get("shown").asBoolean()).isFalse();
        assertThat(own.at("/hiddenBecause/0/code").asString()).isEqualTo("rejected-by-contact-point");
    }

    @Test
    void theDecisionAndItsRefusalAreInTheAudit() {
        post("demo-ncp-pl", decide(held), RELEASE).refused(403);
        post("demo-ncp-de", decide(held), RELEASE).ok();
        for (var outcome : new String[] {"REFUSED", "DONE"})
            assertThat(BATCH.count(
                            "select count(*) from audit_event where action = 'DECIDE_HELD_VACANCY' and subject_id = ?"
                                    + " and outcome = ?",
                            held.toString(),
                            outcome))
                    .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-jobseeker", "demo-employer", "demo-officer", "demo-secretariat", "demo-auditor"})
    void nobodyElseMayComeToTheDesk(String user) {
        get(user, DESK).refused(403, "ncp");
        post(user, decide(held), RELEASE).refused(403, "ncp");
    }

    private boolean found() {
        return get("demo-jobseeker", "/api/v1/profiles/me/vacancies?size=100")
                .ok()
                .text()
                .contains(held.toString());
    }

    private static String decide(VacancyId id) {
        return DESK + "/" + id + "/decision";
    }

    private static String decision(String decision, String reason) {
        return "{\"decision\": \"%s\", \"reason\": \"%s\"}".formatted(decision, reason);
    }
}
