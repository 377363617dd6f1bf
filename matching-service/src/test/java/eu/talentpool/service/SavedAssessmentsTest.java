package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SavedAssessmentsTest {

    private static final String PATH = "/api/v1/profiles/me/assessments";

    private static final String STATED = """
        {"passportValidUntil": "2033-03-03", "sicknessInsurance": true, "bindingOffer": true, "agencyWork": false,
         "recognisedIn": {"DE": true}, "facts": {"EARLIER_STAY": false}, "quantities": {"STAY_DAYS": 300}}\
        """;

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void whatIsSavedIsToldThenAndNow() {
        var made = save("[\"DE\"]", '"' + Cast.BERLIN.toString() + '"', STATED);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var kept = find(made.json().get("id").asString());
        assertThat(kept.get("then")).isEqualTo(made.json().get("then")).isEqualTo(kept.get("now"));
        assertThat(kept.get("changes")).isEmpty();
        assertThat(kept.at("/stated/passportValidUntil").asString()).isEqualTo("2033-03-03");
        assertThat(kept.at("/then/pathways/0/pathway").asString()).isEqualTo("blue-card");
        assertThat(kept.at("/then/pathways/0/state").asString()).isEqualTo("MET");
        assertThat(kept.at("/now/disclaimer").asString()).contains("no right to enter");
    }

    @Test
    void withoutAVacancyEachMemberStateIsTold() {
        var made = save("[\"DE\", \"SE\", \"EL\"]", "null", "null");

        assertThat(made.json().get("memberStates").valueStream().map(JsonNode::asString))
                .containsExactly("DE", "GR", "SE");
        assertThat(made.json().at("/then/pathways").valueStream())
                .extracting(p -> p.get("memberState").asString())
                .contains("DE", "GR", "SE");
    }

    @Test
    void whatChangedSinceIsToldPathwayByPathway() {
        var id = save("[\"DE\"]", "null", "null").json().get("id").asString();
        BATCH.change("""
            update saved_assessment set result = replace(result::text, 'UNDETERMINED', 'NOT_MET')::jsonb
            where id = ?\
            """, UUID.fromString(id));

        var change = find(id).get("changes").get(0);

        assertThat(change.get("pathway").asString()).isEqualTo("blue-card");
        assertThat(change.get("from").asString()).isEqualTo("NOT_MET");
        assertThat(change.get("to").asString()).isEqualTo("UNDETERMINED");
        assertThat(change.get("text").asString()).startsWith("EU Blue Card, DE: ");
    }

    @Test
    void thereIsNoResultOfTodayWhileTheVacancyIsNotShown() {
        var vacancy = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Husum", LocalDate.of(2999, 1, 1)));
        var id = save("[\"DE\"]", '"' + vacancy.toString() + '"', "null")
                .json()
                .get("id")
                .asString();
        BATCH.change("update vacancy set status = 'CLOSED' where id = ?", vacancy.value());

        var kept = find(id);

        assertThat(kept.get("now").isNull()).isTrue();
        assertThat(kept.get("then").get("pathways")).isNotEmpty();
        save("[\"DE\"]", '"' + vacancy.toString() + '"', "null").refused(404, vacancy.toString());
    }

    @Test
    void whatIsStatedIsSealedInTheDatabase() {
        var id = save("[\"DE\"]", "null", STATED).json().get("id").asString();

        assertThat(BATCH.count("select count(*) from saved_assessment where id = ?", UUID.fromString(id)))
                .isEqualTo(1);
        assertThat(BATCH.count("select count(*) from saved_assessment where position('2033-03-03'::bytea in stated) > 0"
                        + " or result::text like '%2033-03-03%'"))
                .isZero();
    }

    @Test
    void whatWasRemovedIsGone() {
        var id = save("[\"DE\"]", "null", "null").json().get("id").asString();

        assertThat(remove(id).status()).isEqualTo(204);
        remove(id).refused(404, id);
        assertThat(get("demo-jobseeker", PATH).ok().text()).doesNotContain(id);
        assertThat(BATCH.count("select count(*) from assessed where subject_id = ?", UUID.fromString(id)))
                .isZero();
        assertThat(BATCH.count("select count(*) from audit_event where detail = ?", "assessment " + id))
                .isEqualTo(2);
    }

    @Test
    void onlyWhatCanBeAnsweredIsTaken() {
        save("[\"IN\"]", "null", "null").refused(400, "memberStates");
        save("[]", "null", "null").refused(400, "memberStates");
        save("[null]", "null", "null").refused(400, "memberStates");
        save("[\"FR\"]", '"' + Cast.BERLIN.toString() + '"', "null").refused(400, "DE");
        save("[\"DE\"]", '"' + UUID.randomUUID().toString() + '"', "null").refused(404, "no vacancy");
        save("[\"DE\"]", "null", "{\"facts\": {\"NOTHING\": true}}").refused(400);
    }

    private static Reply save(String states, String vacancy, String stated) {
        return post("demo-jobseeker", PATH, """
            {"memberStates": %s, "vacancy": %s, "stated": %s}\
            """.formatted(states, vacancy, stated));
    }

    private static JsonNode find(String id) {
        return get("demo-jobseeker", PATH)
                .ok()
                .json()
                .valueStream()
                .filter(s -> s.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reply remove(String id) {
        return call("DELETE", PATH + "/" + id, TOKENS.of("demo-jobseeker"), null);
    }
}
