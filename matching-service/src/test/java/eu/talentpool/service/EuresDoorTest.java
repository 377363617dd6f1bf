package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.call;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The EURES input API as the network sees it, from a service whose answers reach back no further than asked.
class EuresDoorTest {

    private static final String DOOR = "/input/api/jv/v0.1";

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        Cast.enter();
        var settings = new HashMap<>(RunningService.pool().serviceSettings());
        settings.put("talentpool.eures.overlap", "PT0S");
        service = RunningService.start(settings);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Reply get(String path) {
        return call(service, "GET", DOOR + path, token(), null);
    }

    private static Reply details(Object... references) {
        var body = JsonMapper.shared().writeValueAsString(references);
        return call(service, "POST", DOOR + "/getDetails", token(), body);
    }

    private static String token() {
        return RunningService.TOKENS.ofService(
                "talent-pool-eures", RunningService.pool().stack().keycloakAdmin());
    }

    @Test
    void offersNoProfilesUnlessTheOperatorWantsIt() {
        assertThat(call(service, "GET", "/input/api/cv/v1.0/getAll", token(), null)
                        .status())
                .isIn(403, 404);
    }

    private static List<String> references(JsonNode list) {
        return list.valueStream().map(r -> r.get("reference").asString()).toList();
    }

    private static List<String> changed(String kind, long since) {
        return references(get("/getChanges/" + since).ok().json().get(kind));
    }

    private static long now() {
        return RunningService.CLOCK.millis();
    }

    private static VacancyId post(String key, String city) {
        return post(key, city, null);
    }

    private static VacancyId post(String key, String city, @Nullable LocalDate deadline) {
        return BATCH.vacancy(key, BatchSide.GERMAN, Cast.content("DE", city, deadline));
    }

    @Test
    void answersTheNetworkAndShowsItNothingElse() {
        assertThat(get("/ping").ok().text()).isEqualTo("pong");
        call(service, "GET", "/api/v1/vacancies", token(), null).refused(403);
        call(service, "GET", DOOR + "/getAll", RunningService.TOKENS.of("demo-secretariat"), null)
                .refused(403, "eures");
    }

    @Test
    void namesEveryVacancyThatIsShownAndNoOther() {
        var lapsed = post("eures-lapsed", "Ulm", LocalDate.of(2020, 1, 1));
        var all = get("/getAll").ok().json().get("allReferences");
        assertThat(references(all))
                .contains(Cast.BERLIN.toString(), Cast.WARSAW.toString())
                .doesNotContain(lapsed.toString())
                .doesNotHaveDuplicates();
        assertThat(all.valueStream())
                .allSatisfy(r -> assertThat(r.propertyNames())
                        .containsExactlyInAnyOrder(
                                "reference", "source", "status", "creationTimestamp", "lastModificationTimestamp"));
        assertThat(changed("closedReferences", 0)).doesNotContain(lapsed.toString());
    }

    @Test
    void handsOutDocumentsThatReadBack() {
        var detail = details(Cast.BERLIN.toString()).ok().json().at("/details/" + Cast.BERLIN);
        assertThat(detail.get("status").asString()).isEqualTo("ACTIVE");
        assertThat(detail.get("contentFormatVersion").asString()).isEqualTo("1.3");
        var read = (VacancyRead)
                new DocumentReader().read(detail.get("content").asString().getBytes(StandardCharsets.UTF_8));
        assertThat(read.key()).isEqualTo("talent-pool:" + Cast.BERLIN);
        assertThat(read.content().places()).containsExactly(new VacancyContent.Place("DE", null, "Berlin", null));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void leavesOutWhatItNeverNamed() {
        var hidden = post("eures-hidden", "Ulm", LocalDate.of(2020, 1, 1));
        assertThat(details(UUID.randomUUID().toString(), "no-id-of-ours", hidden.toString())
                        .ok()
                        .json()
                        .get("details"))
                .isEmpty();
    }

    @Test
    void tellsWhatAppearsChangesAndDisappears() {
        var before = now();
        var id = post("eures-life", "Jena");
        assertThat(changed("createdReferences", before)).contains(id.toString());

        var afterCreation = now();
        assertThat(changed("createdReferences", afterCreation)).doesNotContain(id.toString());
        post("eures-life", "Gera");
        assertThat(changed("modifiedReferences", afterCreation)).contains(id.toString());
        assertThat(changed("createdReferences", before)).contains(id.toString());

        var afterChange = now();
        post("eures-life", "Gera", LocalDate.of(2020, 1, 1));
        assertThat(changed("closedReferences", afterChange)).contains(id.toString());
        var closed = details(id.toString()).ok().json().at("/details/" + id);
        assertThat(closed.get("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.has("content")).isFalse();
        assertThat(closed.get("closingTimestamp").asLong()).isGreaterThanOrEqualTo(afterChange);

        var afterEnd = now();
        post("eures-life", "Gera");
        assertThat(changed("createdReferences", afterEnd)).contains(id.toString());
        assertThat(references(get("/getAll").ok().json().get("allReferences"))).contains(id.toString());
    }

    @Test
    void aVersionThatChangesNothingForTheReceiverIsNotTold() {
        get("/getAll").ok();
        var moment = now();
        BATCH.change("update vacancy set version = version + 1");
        var changes = get("/getChanges/" + moment).ok().json();
        assertThat(changes.valueStream())
                .hasSize(3)
                .allSatisfy(list -> assertThat(list).isEmpty());
    }

    @Test
    void aTransactionThatCommitsLateDoesNotFallBehindAMomentAlreadyAskedFor() throws SQLException {
        var id = post("eures-late", "Kiel");
        get("/getAll").ok();
        try (var late = RunningService.pool().open()) {
            change(late, id);
            var asked = now();
            assertThat(changed("modifiedReferences", asked)).doesNotContain(id.toString());
            var askedAgain = now();
            late.commit();
            assertThat(changed("modifiedReferences", askedAgain)).contains(id.toString());
        }
    }

    private static void change(Connection connection, VacancyId id) throws SQLException {
        try (var statement = connection.prepareStatement("update vacancy set version = version + 1,"
                + " content = jsonb_set(content, '{title}', '\"Changed late\"') where id = ?")) {
            statement.setObject(1, id.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aDeadlinePassesWithoutAnybodyWriting() {
        var today = LocalDate.now(RunningService.CLOCK);
        var id = post("eures-deadline", "Emden", today);
        get("/getAll").ok();
        assertThat(BATCH.count(
                        "select count(*) from eures_vacancy where vacancy_id = ? and look_again = ?",
                        id.value(),
                        today.plusDays(1)))
                .isEqualTo(1);
        var moment = now();
        BATCH.change(
                "update vacancy set content = jsonb_set(content, '{applicationDeadline}', '\"2020-01-01\"') where id ="
                        + " ?",
                id.value());
        BATCH.change("update eures_vacancy set look_again = ? where vacancy_id = ?", today, id.value());
        assertThat(changed("closedReferences", moment)).contains(id.toString());
    }

    @Test
    void whatWasErasedIsClosedWithoutContent() {
        var id = post("eures-erased", "Husum");
        get("/getAll").ok();
        var moment = now();
        BATCH.change(
                "update vacancy set version = version + 1, status = 'ERASED', content = null where id = ?", id.value());
        assertThat(changed("closedReferences", moment)).contains(id.toString());
        assertThat(details(id.toString()).ok().json().at("/details/" + id).has("content"))
                .isFalse();
    }

    @Test
    void tellsMoreThanAHundredChangesAndSaysHowManyDetailsItGives() {
        var moment = now();
        var ids = IntStream.range(0, 130)
                .mapToObj(i -> post("eures-many-" + i, "Ort " + i).toString())
                .toList();
        assertThat(changed("createdReferences", moment)).containsAll(ids);
        details(ids.toArray()).refused(400, "130", "at most 100");
        assertThat(details(ids.subList(0, 100).toArray()).ok().json().get("details"))
                .hasSize(100);
        ids.forEach(id -> BATCH.change(
                "update vacancy set status = 'CLOSED', version = version + 1 where id = ?", UUID.fromString(id)));
        assertThat(changed("closedReferences", moment)).containsAll(ids);
    }

    @Test
    void saysWhatIsWrongWithACall() {
        get("/getChanges/yesterday").refused(400, "yesterday");
        get("/getChanges/-1").refused(400, "since");
        call(service, "POST", DOOR + "/getDetails", token(), "{").refused(400, "JSON");
        assertThat(call(service, "POST", DOOR + "/getDetails", token(), "[null]")
                        .ok()
                        .json()
                        .get("details"))
                .isEmpty();
        call(service, "POST", DOOR + "/getDetails", token(), "{\"a\": 1}").refused(400, "JSON");
    }

    @Test
    void aMomentInTheFutureIsNow() {
        assertThat(get("/getChanges/" + Long.MAX_VALUE).ok().json().propertyNames())
                .hasSize(3);
    }
}
