package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.CONTEXT;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.log.Retention;
import eu.talentpool.vacancy.VacancyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The log of rankings as the auditor and the person read it, and what stands above the ranking: people.
class RankingLogTest {

    private static final VacancyId LOGGED = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Logbuchhausen", null));
    private static final String CANDIDATES = "/api/v1/vacancies/" + LOGGED + "/candidates";
    private static final String RANKINGS = "/api/v1/rankings";
    private static final String SEEN_BY = "/api/v1/profiles/me/seen-by";
    private static final String SWITCH = "/api/v1/employers/me/automatic-ranking";
    private static final String EMPLOYER = "00000000-0000-4000-8000-000000000002";

    @BeforeAll
    static void start() {
        Cast.enter();
        BATCH.index();
    }

    private static String ranked() {
        return get("demo-employer", CANDIDATES).ok().json().get("ranking").asString();
    }

    @Test
    void theAuditorReadsWhoAskedForWhatAndWhatCameOfIt() {
        var id = ranked();
        var head = get("demo-auditor", RANKINGS + "?vacancy=" + LOGGED + "&requester=" + EMPLOYER)
                .items()
                .getFirst();
        assertThat(head.get("ranking").asString()).isEqualTo(id);
        assertThat(head.get("role").asString()).isEqualTo("employer");
        assertThat(head.get("ranked").asInt()).isEqualTo(12);
        assertThat(head.get("entries").isNull()).isTrue();
        var whole = get("demo-auditor", RANKINGS + "/" + id).ok().json();
        assertThat(whole.get("entries").size()).isEqualTo(12);
        for (var entry : whole.get("entries")) {
            var sum = entry.get("points")
                    .valueStream()
                    .map(JsonNode::decimalValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(entry.get("total").decimalValue());
        }
        assertThat(get("demo-auditor", RANKINGS + "?vacancy=" + UUID.randomUUID())
                        .items())
                .isEmpty();
        assertThat(BATCH.count("select count(*) from audit_event where action = 'VIEW_RANKING' and subject_id = ?", id))
                .isEqualTo(1);
        get("demo-auditor", RANKINGS + "/" + UUID.randomUUID()).refused(404, "older");
    }

    @Test
    void theAuditorFiltersByTimeAndPerson() {
        var before = RunningService.CLOCK.instant();
        var id = ranked();
        var person = Cast.PEOPLE.get(2);
        var found = get("demo-auditor", RANKINGS + "?from=" + before + "&profile=" + person);
        assertThat(found.items()).hasSize(1);
        assertThat(found.text()).contains(id);
        assertThat(get("demo-auditor", RANKINGS + "?until=" + before + "&vacancy=" + LOGGED)
                        .ok()
                        .text())
                .doesNotContain(id);
        assertThat(get("demo-auditor", RANKINGS + "?from=" + before + "&profile=" + Cast.HIDDEN)
                        .items())
                .isEmpty();
    }

    @Test
    void pagesAndExportTellTheSameRankings() {
        for (var i = 0; i < 3; i++) ranked();
        var query = "?vacancy=" + LOGGED + "&size=2";
        var paged = new ArrayList<String>();
        var reply = get("demo-auditor", RANKINGS + query).ok().json();
        while (true) {
            reply.get("items").forEach(i -> paged.add(i.get("ranking").asString()));
            if (reply.get("nextPage").isNull()) break;
            reply = get(
                            "demo-auditor",
                            RANKINGS + query + "&page=" + reply.get("nextPage").asString())
                    .ok()
                    .json();
        }
        var export = get("demo-auditor", RANKINGS + "/export?vacancy=" + LOGGED).ok();
        assertThat(export.type()).startsWith("application/x-ndjson");
        var lines = export.text().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(paged).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(lines.stream().map(l -> l.get("ranking").asString())).isEqualTo(paged);
        assertThat(lines).allSatisfy(l -> assertThat(l.get("entries").isArray()).isTrue());
        get("demo-auditor", RANKINGS + "?page=nonsense").refused(400, "nextPage");
    }

    @Test
    void oldMonthsAreForgottenAndThisOneStays() {
        var id = ranked();
        BATCH.count("select count(*) from (select ranking_partition(date '2020-02-01')) made");
        var gone = CONTEXT.getBean(Retention.class).forget();
        assertThat(gone).contains("ranking_2020_02").allMatch(name -> name.compareTo("ranking_2025_12") < 0);
        assertThat(CONTEXT.getBean(Retention.class).forget()).isEmpty();
        get("demo-auditor", RANKINGS + "/" + id).ok();
    }

    @Test
    void aMonthThatIsGoneIsOpenedAgain() {
        var log = CONTEXT.getBean(RankingLog.class);
        var made = log.find(UUID.fromString(ranked())).orElseThrow();
        var march = Instant.parse("2021-03-10T12:00:00Z");
        log.add(again(made, march));
        log.add(again(made, march));
        assertThat(CONTEXT.getBean(Retention.class).forget()).contains("ranking_2021_03");
        assertThatThrownBy(() -> log.add(again(made, march))).isInstanceOf(DataAccessException.class);
        var kept = again(made, march);
        log.add(kept);
        assertThat(log.find(kept.id())).isPresent();
        assertThat(CONTEXT.getBean(Retention.class).forget()).contains("ranking_2021_03");
    }

    private static Ranking again(Ranking made, Instant at) {
        return new Ranking(
                UUID.randomUUID(),
                at,
                made.actor(),
                made.role(),
                made.subject(),
                made.asOf(),
                made.versions(),
                made.selection(),
                made.entries());
    }

    @Test
    void thePersonSeesWhoSawHerAndWhy() {
        ranked();
        get("demo-employer", CANDIDATES + "/" + Cast.PEOPLE.getFirst()).ok();
        var items = get("demo-jobseeker", SEEN_BY).items();
        var looked = items.get(0);
        assertThat(looked.get("how").asString()).isEqualTo("PAIR");
        assertThat(looked.get("employer").asString()).isEqualTo("Beispiel GmbH");
        var stood = items.get(1);
        assertThat(stood.get("how").asString()).isEqualTo("RANKING");
        assertThat(stood.get("by").asString()).isEqualTo("employer");
        assertThat(stood.get("vacancy").asString()).isEqualTo(LOGGED.toString());
        assertThat(stood.at("/place/rank").asInt()).isBetween(1, 2);
        assertThat(stood.at("/place/of").asInt()).isEqualTo(12);
        assertThat(stood.at("/place/points/occupation").decimalValue()).isPositive();
        assertThat(stood.toString()).doesNotContain(EMPLOYER);
        var first = get("demo-jobseeker", SEEN_BY + "?size=1").ok().json();
        var second = get(
                "demo-jobseeker",
                SEEN_BY + "?size=1&page=" + first.get("nextPage").asString());
        assertThat(second.items()).containsExactly(stood);
    }

    @Test
    void aHumanRejectsWithAReasonThatThePersonReads() {
        var own = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Absagen am Rhein", null));
        BATCH.index();
        var pair = "/api/v1/vacancies/" + own + "/candidates/";
        var person = Cast.PEOPLE.getFirst().toString();
        post("demo-employer", pair + person + "/rejection", "{\"reason\": \"no\"}")
                .refused(400, "reason");
        post("demo-employer", pair + Cast.HIDDEN + "/rejection", "{\"reason\": \"Not this time.\"}")
                .refused(404);
        post(
                        "demo-employer",
                        "/api/v1/vacancies/" + Cast.WARSAW + "/candidates/" + person + "/rejection",
                        "{\"reason\": \"Not this time.\"}")
                .refused(404);
        post("demo-employer", pair + person + "/rejection", "{\"reason\": \"Not this time.\"}")
                .ok();
        post("demo-employer", pair + person + "/rejection", "{\"reason\": \"Another reason.\"}")
                .refused(409, "already");
        var seen = get("demo-jobseeker", SEEN_BY).items().getFirst();
        assertThat(seen.get("how").asString()).isEqualTo("REJECTION");
        assertThat(seen.get("reason").asString()).isEqualTo("Not this time.");
        assertThat(get("demo-jobseeker", pair + "me")
                        .ok()
                        .json()
                        .at("/rejection/reason")
                        .asString())
                .isEqualTo("Not this time.");
        var cards = get("demo-employer", pair.substring(0, pair.length() - 1)).items();
        assertThat(cards.stream()
                        .filter(c -> c.get("rejectedAt").isString())
                        .map(c -> c.get("profile").asString()))
                .containsExactly(person);
        assertThat(BATCH.count(
                        "select count(*) from audit_event where action = 'REJECT_CANDIDATE' and detail = ?",
                        "vacancy " + own))
                .isEqualTo(1);
    }

    @Test
    void rejectionsGoWithThePerson() {
        var gone = BATCH.profile("gone-soon", Cast.person(1), Planted.identity(93, "IN"), null, "DE");
        var path = CANDIDATES + "/" + gone + "/rejection";
        post("demo-employer", path, "{\"reason\": \"Not this time.\"}").ok();
        var kept = "select count(*) from candidate_rejection where profile_id = ?";
        assertThat(BATCH.count(kept, gone.value())).isEqualTo(1);
        BATCH.erase(gone);
        BATCH.index();
        assertThat(BATCH.count(kept, gone.value())).isZero();
    }

    @Test
    void anEmployerTurnsRankingOffAndReadsPlainDates() {
        var scored = get("demo-employer", CANDIDATES).items();
        assertThat(call("PUT", SWITCH, TOKENS.of("demo-employer"), "{\"automatic\": false}")
                        .ok()
                        .text())
                .isEqualTo("{\"automatic\":false,\"inForce\":false}");
        try {
            var reply = get("demo-employer", CANDIDATES).ok().json();
            assertThat(reply.at("/filter/sort").asString()).isEqualTo("date");
            assertThat(reply.at("/notices/0").asString()).contains("switched off", "order of date");
            var dated = reply.get("items").valueStream().toList();
            assertThat(dated).hasSameSizeAs(scored).allMatch(i -> i.get("score").isNull());
            assertThat(dated.stream().map(i -> created(i.get("profile").asString())))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
            get("demo-employer", CANDIDATES + "?minimum=pay:50").refused(400, "switched off", "minimum");
            get("demo-employer", CANDIDATES.replace("candidates", "near-misses"))
                    .refused(400, "switched off");
            post(
                            "demo-employer",
                            "/api/v1/matching/candidates",
                            "text/plain",
                            "Software developer".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .refused(409, "switched off");
            assertThat(get("demo-jobseeker", SEEN_BY)
                            .items()
                            .getFirst()
                            .at("/place/total")
                            .isNull())
                    .isTrue();
        } finally {
            call("PUT", SWITCH, TOKENS.of("demo-employer"), "{\"automatic\": true}")
                    .ok();
        }
        assertThat(get("demo-employer", CANDIDATES).items()).isEqualTo(scored);
    }

    private static long created(String profile) {
        return BATCH.count(
                "select (extract(epoch from created_at) * 1000000)::bigint from profile where id = ?::uuid", profile);
    }

    @Test
    void theOperatorTurnsRankingOffAsAWhole() {
        var settings = new HashMap<>(RunningService.pool().serviceSettings());
        settings.put("talentpool.ranking.automatic", false);
        try (var service = RunningService.start(settings)) {
            var token = TOKENS.of("demo-jobseeker");
            var reply = call(service, "GET", "/api/v1/profiles/me/vacancies", token, null)
                    .ok()
                    .json();
            assertThat(reply.at("/filter/sort").asString()).isEqualTo("date");
            assertThat(reply.get("items").valueStream().toList())
                    .isNotEmpty()
                    .allMatch(i -> i.get("score").isNull());
            assertThat(call(service, "GET", SWITCH, TOKENS.of("demo-employer"), null)
                            .ok()
                            .text())
                    .isEqualTo("{\"automatic\":true,\"inForce\":false}");
        }
    }
}
