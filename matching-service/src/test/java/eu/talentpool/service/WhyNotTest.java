package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static final String HIDDEN = "/api/v1/vacancies/" + Cast.BERLIN + "/candidates/" + Cast.HIDDEN;

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void aJobseekerLearnsThatTheDeadlineHasPassed() {
        var yesterday = LocalDate.now(RunningService.CLOCK).minusDays(1);
        var late = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Bonn", yesterday));
        var reply = get("demo-jobseeker", "/api/v1/vacancies/" + late + "/candidates/me")
                .ok();
        assertThat(codes(reply)).containsExactly("deadline-passed");
        assertThat(reply.json().at("/whyNot/0/text").asString()).contains(yesterday.toString());
        assertThat(reply.json().get("score").isNull()).isTrue();
    }

    @Test
    void aJobseekerLearnsThatACountryWasNotAgreedTo() {
        var reply = get("demo-jobseeker", "/api/v1/vacancies/" + Cast.WARSAW + "/candidates/me")
                .ok();
        assertThat(reply.json().get("shown").asBoolean()).isFalse();
        assertThat(codes(reply)).containsExactly("no-consent-for-PL");
    }

    @Test
    void oneCountryAgreedToIsEnough() {
        var both = BATCH.vacancy(BatchSide.GERMAN, Posts.alsoIn(Cast.content("DE", "Frankfurt (Oder)", null), "PL"));
        var reply = get("demo-jobseeker", "/api/v1/vacancies/" + both + "/candidates/me")
                .ok();
        assertThat(codes(reply)).isEmpty();
        assertThat(reply.json().get("shown").asBoolean()).isTrue();
    }

    @Test
    void anEmployerCannotTellAHiddenProfileFromOneThatIsNotThere() {
        var unknown = UUID.randomUUID().toString();
        var hidden = get("demo-employer", HIDDEN).refused(404).text();
        var absent = get("demo-employer", HIDDEN.replace(Cast.HIDDEN.toString(), unknown))
                .refused(404)
                .text();
        assertThat(absent.replace(unknown, Cast.HIDDEN.toString())).isEqualTo(hidden);
    }

    @Test
    void theContactPointSeesTheReason() {
        assertThat(codes(get("demo-ncp-de", HIDDEN).ok())).containsExactly("no-consent-for-DE");
    }

    @Test
    void aJobseekerCannotAskForSomebodyElse() {
        get("demo-jobseeker", "/api/v1/vacancies/" + Cast.BERLIN + "/candidates/" + Cast.PEOPLE.get(1))
                .refused(404);
    }

    private static List<String> codes(Reply reply) {
        return reply.json()
                .get("whyNot")
                .valueStream()
                .map(r -> r.get("code").asString())
                .toList();
    }
}
