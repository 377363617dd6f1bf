package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.CLOCK;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The clock of the service goes back first: tokens of today are good then, and not two days later.
class DeadlineTest {

    private static final Duration DAYS = Duration.ofDays(2);
    private static final String OWN = "/api/v1/profiles/me/vacancies?size=100";

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void aDeadlinePassesWithoutAnyJobRunning() {
        CLOCK.move(DAYS.negated());
        String vacancy;
        try {
            var tomorrow = LocalDate.now(CLOCK).plusDays(1);
            vacancy = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Kiel", tomorrow))
                    .toString();
            BATCH.index();
            assertThat(get("demo-jobseeker", OWN).ok().text()).contains(vacancy);
            get("demo-employer", "/api/v1/vacancies/" + vacancy + "/candidates").ok();
        } finally {
            CLOCK.move(DAYS);
        }
        assertThat(get("demo-jobseeker", OWN).ok().text()).doesNotContain(vacancy);
        var refused = get("demo-employer", "/api/v1/vacancies/" + vacancy + "/candidates")
                .refused(409, "not shown");
        assertThat(refused.json().at("/reasons/0/code").asString()).isEqualTo("deadline-passed");
    }

    @Test
    void theLastDayItselfCounts() {
        var today = LocalDate.now(CLOCK);
        var vacancy = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Jena", today));
        BATCH.index();
        assertThat(get("demo-jobseeker", OWN).ok().text()).contains(vacancy.toString());
    }
}
