package eu.talentpool.service;

import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every error says what was wrong and what to do.
class ProblemsTest {

    private static final String CANDIDATES = "/api/v1/vacancies/" + Cast.BERLIN + "/candidates";
    private static final String DECISION = "/api/v1/held-vacancies/" + UUID.randomUUID() + "/decision";

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void saysThatAnIdIsNoUuid() {
        get("demo-employer", "/api/v1/vacancies/abc/candidates").refused(400, "abc", "UUID");
        get("demo-jobseeker", "/api/v1/profiles/abc/vacancies").refused(400, "abc", "UUID");
        get("demo-employer", CANDIDATES + "/abc").refused(400, "abc", "UUID");
        post("demo-ncp-de", "/api/v1/held-vacancies/abc/decision", "{}").refused(400, "abc", "UUID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "1000"})
    void saysHowLargeAPageMayBe(String size) {
        get("demo-employer", CANDIDATES + "?size=" + size).refused(400, "size", "1");
        get("demo-jobseeker", "/api/v1/profiles/me/vacancies?size=" + size).refused(400, "size", "1");
    }

    @Test
    void saysThatASizeIsNoNumber() {
        get("demo-employer", CANDIDATES + "?size=many").refused(400, "size", "many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "bm9uc2Vuc2U6MQ", "%20"})
    void saysThatAPageTokenIsBroken(String token) {
        get("demo-employer", CANDIDATES + "?page=" + token).refused(400, "nextPage");
    }

    @Test
    void refusesAPageTokenOfAnotherRanking() {
        var token = get("demo-employer", CANDIDATES + "?size=1")
                .ok()
                .json()
                .get("nextPage")
                .asString();
        get("demo-employer", "/api/v1/vacancies/" + Cast.HAMBURG + "/candidates?page=" + token)
                .refused(400, "another ranking");
    }

    @Test
    void saysThatAVacancyIsNotThere() {
        var id = UUID.randomUUID().toString();
        get("demo-employer", "/api/v1/vacancies/" + id + "/candidates").refused(404, id);
        get("demo-employer", "/api/v1/vacancies/" + id + "/candidates/" + Cast.PEOPLE.getFirst())
                .refused(404, id);
    }

    @Test
    void saysThatNothingIsHeldUnderAnId() {
        post("demo-ncp-de", DECISION, "{\"decision\": \"RELEASED\", \"reason\": \"A reason of some length.\"}")
                .refused(404, "does not wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"decision\": {}, \"reason\": 1}"})
    void saysThatABodyCannotBeRead(String body) {
        post("demo-ncp-de", DECISION, body).refused(400, "JSON");
    }

    @Test
    void saysWhichDecisionsThereAre() {
        post("demo-ncp-de", DECISION, "{\"decision\": \"MAYBE\", \"reason\": \"A reason of some length.\"}")
                .refused(400, "decision", "RELEASED", "REJECTED");
    }

    @Test
    void aMisspeltFieldIsNotLostWithoutAWord() {
        post("demo-ncp-de", DECISION, "{\"decison\": \"RELEASED\", \"reason\": \"A reason of some length.\"}")
                .refused(400, "'decison' is not known", "decision, reason");
    }

    @Test
    void saysWhichFieldIsMissing() {
        var reply = post("demo-ncp-de", DECISION, "{\"reason\": \"A reason of some length.\"}")
                .refused(400, "decision");
        assertThat(reply.json().get("detail").asString()).doesNotContain("reason");
    }

    @Test
    void saysThatTheSearchIsAway() {
        var settings = new java.util.HashMap<>(RunningService.pool().serviceSettings());
        settings.put("talentpool.search.url", "http://127.0.0.1:1");
        try (var service = RunningService.start(settings)) {
            var token = RunningService.TOKENS.of("demo-employer");
            call(service, "GET", CANDIDATES, token, null).refused(503, "search", "Try again");
            var own = RunningService.TOKENS.of("demo-jobseeker");
            call(service, "GET", "/api/v1/profiles/me/vacancies", own, null).refused(503, "search", "Try again");
            assertThat(call(service, "GET", "/actuator/health/readiness", null, null)
                            .status())
                    .isEqualTo(503);
            assertThat(call(service, "GET", "/actuator/health/liveness", null, null)
                            .status())
                    .isEqualTo(200);
        }
    }
}
