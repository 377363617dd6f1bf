package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Which ways are open to a person alone, for a vacancy alone, and what a person should know.
class GuidanceTest {

    private static final String MINE = "/api/v1/profiles/me/pathways";

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    private static Stream<JsonNode> ways(JsonNode reply, String state) {
        return reply.path("ways")
                .valueStream()
                .filter(w -> w.path("memberState").asString().equals(state));
    }

    private static JsonNode pathway(JsonNode reply, String name) {
        return reply.path("pathways")
                .valueStream()
                .filter(p -> p.path("pathway").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String state(JsonNode pathway, String condition) {
        return pathway.path("routes")
                .valueStream()
                .flatMap(r -> r.path("conditions").valueStream())
                .filter(c -> c.path("id").asString().equals(condition))
                .findFirst()
                .orElseThrow()
                .path("state")
                .asString();
    }

    @Test
    void aJobseekerComparesEveryMemberState() {
        var reply = get("demo-jobseeker", MINE).ok().json();
        assertThat(reply.path("ways")
                        .valueStream()
                        .map(w -> w.path("memberState").asString())
                        .distinct())
                .hasSize(27);
        assertThat(reply.path("pathways")).isEmpty();
        assertThat(reply.path("disclaimer").asString()).contains("no right to enter");
        assertThat(ways(reply, "DK"))
                .anyMatch(w -> w.path("pathway").asString().equals("blue-card")
                        && w.path("state").asString().equals("NOT_MET")
                        && !w.path("notMet").isEmpty());
    }

    @Test
    void aMemberStateAskedForComesInFullWithSources() {
        var reply =
                get("demo-jobseeker", MINE + "?state=DE&asOf=2026-11-24").ok().json();
        var blueCard = pathway(reply, "blue-card");
        assertThat(state(blueCard, "DE-18g-1-degree")).isEqualTo("MET");
        assertThat(blueCard.at("/routes/0/conditions/0/sources/0/article").asString())
                .isNotBlank();
        assertThat(blueCard.path("information").asString()).isEqualTo("/api/v1/member-states/DE/information");
    }

    @Test
    void whatIsStatedSettlesAndIsNotStored() {
        var stated = """
            {"memberStates": ["DE"], "asOf": "2026-11-24", "vacancy": "%s",
             "stated": {"passportValidUntil": "2031-05-01", "bindingOffer": true,
                        "facts": {"LIVELIHOOD": true}}}\
            """.formatted(Cast.BERLIN);
        var reply = call("POST", MINE, RunningService.TOKENS.of("demo-jobseeker"), stated)
                .ok()
                .json();
        assertThat(state(pathway(reply, "blue-card"), "DE-3-1")).isEqualTo("MET");
        assertThat(state(pathway(reply, "blue-card"), "DE-18-2-1")).isEqualTo("MET");
        var before =
                get("demo-jobseeker", MINE + "?state=DE&asOf=2026-11-24").ok().json();
        assertThat(state(pathway(before, "blue-card"), "DE-3-1")).isEqualTo("UNDETERMINED");
    }

    @Test
    void anEmployerLearnsThatThePayIsUnderTheThresholds() {
        var low = Posts.paid(Cast.content("DE", "Bremen", null), "24000");
        var id = BATCH.vacancy(BatchSide.GERMAN, low);
        var reply = get("demo-employer", "/api/v1/vacancies/" + id + "/pathways?asOf=2026-11-24")
                .ok()
                .json();
        assertThat(reply.path("ways").valueStream())
                .anySatisfy(w -> {
                    assertThat(w.path("pathway").asString()).isEqualTo("blue-card");
                    assertThat(w.path("state").asString()).isEqualTo("NOT_MET");
                    assertThat(w.path("notMet").toString()).contains("EUR 24,000", "EUR 45,934.20");
                })
                .noneSatisfy(w -> assertThat(w.path("state").asString()).isEqualTo("MET"));
        get("demo-ncp-de", "/api/v1/vacancies/" + id + "/pathways").ok();
        get("demo-employer", "/api/v1/vacancies/" + Cast.WARSAW + "/pathways").refused(404);
    }

    @Test
    void everybodyReadsTheInformationOfAMemberState() {
        for (var user : List.of("demo-jobseeker", "demo-officer", "demo-employer")) {
            var reply = get(user, "/api/v1/member-states/DE/information").ok().json();
            var topics = reply.path("statements")
                    .valueStream()
                    .map(s -> s.path("topic").asString())
                    .toList();
            assertThat(topics).contains("no-fees", "procedure", "rights", "complaint", "irregular-risks");
            assertThat(reply.path("statements").valueStream())
                    .allSatisfy(
                            s -> assertThat(s.at("/source/title").asString()).isNotBlank());
        }
    }

    @Test
    void mistakesAreSaidInASentence() {
        get("demo-jobseeker", MINE + "?state=CH").refused(400, "'CH' is no Member State");
        get("demo-jobseeker", MINE + "?asOf=tomorrow").refused(400, "asOf");
        get("demo-jobseeker", "/api/v1/member-states/XX/information").refused(400, "'XX' is no Member State");
        call("POST", MINE, RunningService.TOKENS.of("demo-jobseeker"), "{\"stated\": {\"facts\": {\"NO_FACT\": true}}}")
                .refused(400, "facts");
    }
}
