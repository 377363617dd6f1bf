package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.CONTEXT;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.DigestRunner;
import eu.talentpool.matching.saved.DueSearches;
import eu.talentpool.vacancy.VacancyId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Searches that are asked again on a schedule, and who asks them.
class SavedSearchesTest {

    private static final String PATH = "/api/v1/saved-searches";
    private static final VacancyId TOWN = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Merkzettel", null));

    private final DigestRunner runner = CONTEXT.getBean(DigestRunner.class);
    private final DueSearches due = CONTEXT.getBean(DueSearches.class);

    @BeforeAll
    static void start() {
        Cast.enter();
        BATCH.index();
    }

    @BeforeEach
    @AfterEach
    void forget() {
        BATCH.change("delete from saved_search");
    }

    private static String saved(String user, String body) {
        var reply = post(user, PATH, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().get("id").asString();
    }

    private static String ofTown() {
        return saved("demo-employer", "{\"name\": \"Everybody\", \"vacancy\": \"" + TOWN + "\"}");
    }

    private void runAgain() {
        BATCH.change("update saved_search set due_at = due_at - interval '40 days'");
        runner.runDue();
    }

    private static List<JsonNode> digests(String user, String search) {
        return get(user, PATH + "/" + search + "/digests")
                .ok()
                .json()
                .valueStream()
                .toList();
    }

    @Test
    void theFirstDigestHoldsAllMatchesAndLaterOnesOnlyWhatIsNew() {
        var search = ofTown();
        runner.runDue();
        var first = digests("demo-employer", search);
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().get("newMatches").asInt()).isEqualTo(12);
        runAgain();
        assertThat(digests("demo-employer", search)).hasSize(1);
        var late = BATCH.profile("late-comer", Cast.person(0), Planted.identity(94, "IN"), null, "DE");
        BATCH.index();
        try {
            runAgain();
            var digest = digests("demo-employer", search).getFirst();
            assertThat(digest.get("newMatches").asInt()).isEqualTo(1);
            var path = PATH + "/" + search + "/digests/" + digest.get("digest").asString();
            var items = get("demo-employer", path).items();
            assertThat(items.stream().map(i -> i.get("profile").asString())).containsExactly(late.toString());
            assertThat(items.getFirst().at("/score/total").isNumber()).isTrue();
            BATCH.withdraw(late);
            assertThat(get("demo-employer", path).ok().json().get("withdrawn").asInt())
                    .isEqualTo(1);
        } finally {
            BATCH.withdraw(late);
            BATCH.index();
        }
    }

    @Test
    void aDigestIsReadPageByPage() {
        var search = ofTown();
        runner.runDue();
        var path = PATH + "/" + search + "/digests/"
                + digests("demo-employer", search).getFirst().get("digest").asString() + "?size=7";
        var first = get("demo-employer", path).ok().json();
        var second = get(
                        "demo-employer", path + "&page=" + first.get("nextPage").asString())
                .ok()
                .json();
        assertThat(first.get("items").size() + second.get("items").size()).isEqualTo(12);
        assertThat(second.get("nextPage").isNull()).isTrue();
    }

    @Test
    void aJobseekerSavesASearchWithFilters() {
        var search = saved(
                "demo-jobseeker",
                "{\"name\": \"Near\", \"everyHours\": 168, \"match\": {\"country\": [\"DE\"], \"language\":"
                        + " [\"de:B1\"]}}");
        runner.runDue();
        var digest = digests("demo-jobseeker", search).getFirst();
        var reply = get(
                        "demo-jobseeker",
                        PATH + "/" + search + "/digests/" + digest.get("digest").asString() + "?size=100")
                .ok()
                .json();
        assertThat(reply.at("/filter/language").toString()).isEqualTo("[\"de:B1\"]");
        assertThat(reply.get("items").toString()).contains(TOWN.toString());
        var view = get("demo-jobseeker", PATH + "/" + search).ok().json();
        assertThat(view.get("everyHours").asInt()).isEqualTo(168);
        assertThat(view.get("lastRun").isString()).isTrue();
    }

    @Test
    void twoServicesShareTheSearchesAndTellNothingTwice() throws Exception {
        var searches = IntStream.range(0, 12).mapToObj(_ -> ofTown()).toList();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = IntStream.range(0, 2)
                    .mapToObj(_ -> threads.submit(() -> {
                        together.await();
                        return runner.runDue();
                    }))
                    .toList();
            for (var run : runs) run.get();
        }
        for (var search : searches) {
            var told = digests("demo-employer", search);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().get("newMatches").asInt()).isEqualTo(12);
        }
        assertThat(BATCH.count("select count(*) from saved_search_match")).isEqualTo(12 * 12);
        assertThat(BATCH.count("select count(*) from saved_search where attempts <> 1 or lease_until is not null"))
                .isZero();
    }

    @Test
    void whatAServiceThatDiedHadClaimedIsClaimedAgain() {
        ofTown();
        var dead = due.claim(Duration.ofMinutes(2)).orElseThrow();
        assertThat(due.claim(Duration.ofMinutes(2))).isEmpty();
        BATCH.change("update saved_search set lease_until = now() - interval '1 second'");
        var heir = due.claim(Duration.ofMinutes(2)).orElseThrow();
        assertThat(heir.id()).isEqualTo(dead.id());
        assertThat(due.end(dead, null)).isFalse();
        assertThat(due.end(heir, null)).isTrue();
        assertThat(due.claim(Duration.ofMinutes(2))).isEmpty();
    }

    @Test
    void aSearchThatCannotBeAnsweredSaysWhy() {
        var closed = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Merkzettel-Zu", null));
        var search = saved("demo-employer", "{\"name\": \"Closed\", \"vacancy\": \"" + closed + "\"}");
        BATCH.change("update vacancy set status = 'CLOSED', version = version + 1 where id = ?", closed.value());
        runner.runDue();
        assertThat(get("demo-employer", PATH + "/" + search)
                        .ok()
                        .json()
                        .get("problem")
                        .asString())
                .contains("not shown");
        assertThat(digests("demo-employer", search)).isEmpty();
    }

    @Test
    void isChangedAndForgotten() {
        var search = ofTown();
        runner.runDue();
        var path = PATH + "/" + search;
        var fewer = "{\"name\": \"Fewer\", \"match\": {\"language\": [\"en:B2\"]}}";
        var read = get("demo-employer", path).ok().eTag();
        var edited = edit("PUT", "demo-employer", path, read, fewer).ok();
        var changed = edited.json();
        assertThat(changed.get("name").asString()).isEqualTo("Fewer");
        assertThat(changed.at("/filter/language").toString()).isEqualTo("[\"en:B2\"]");
        runner.runDue();
        assertThat(digests("demo-employer", search)).hasSize(1);
        assertThat(get("demo-employer", PATH).ok().json().size()).isEqualTo(1);
        assertThat(edit("DELETE", "demo-employer", path, edited.eTag(), "").status())
                .isEqualTo(204);
        get("demo-employer", PATH + "/" + search).refused(404, search);
        assertThat(BATCH.count("select count(*) from saved_search_match")).isZero();
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        var path = PATH + "/" + ofTown();
        var other = "{\"name\": \"Other\"}";
        call("PUT", path, TOKENS.of("demo-employer"), other).refused(428, "If-Match", "ETag");
        var read = get("demo-employer", path).ok().eTag();
        runner.runDue();
        var edited = edit("PUT", "demo-employer", path, read, other).ok().eTag();
        for (var method : List.of("PUT", "DELETE")) {
            var stale = edit(method, "demo-employer", path, read, other).refused(412, "Read it again", edited);
            assertThat(stale.eTag()).isEqualTo(edited);
        }
        edit("PUT", "demo-employer", path, "2", other).refused(412, edited);
        edit("PUT", "demo-employer", path, "\"7\", " + edited, other).ok();
    }

    @Test
    void aSearchGoesWithThePersonWhoseProfileItIs() {
        ofTown();
        var gone = BATCH.profile("gone-later", Cast.person(0), Planted.identity(95, "IN"), null, "DE");
        BATCH.index();
        runner.runDue();
        saved("demo-jobseeker", "{\"name\": \"Mine\"}");
        BATCH.change("update saved_search set subject_id = ? where kind = 'profile'", gone.value());
        BATCH.erase(gone);
        BATCH.index();
        assertThat(BATCH.count("select count(*) from saved_search where kind = 'profile'"))
                .isZero();
        assertThat(BATCH.count("select count(*) from saved_search")).isEqualTo(1);
        assertThat(BATCH.count("select count(*) from saved_search_match where match_id = ?", gone.value()))
                .isZero();
        assertThat(BATCH.count("select count(*) from saved_search_match")).isEqualTo(12);
    }

    @Test
    void nobodyReachesTheSearchOfAnother() {
        var search = ofTown();
        for (var user : List.of("demo-ncp-de", "demo-jobseeker")) {
            get(user, PATH + "/" + search).refused(404);
            get(user, PATH + "/" + search + "/digests").refused(404);
            edit("DELETE", user, PATH + "/" + search, "*", "").refused(404);
        }
        post("demo-employer", PATH, "{\"name\": \"Theirs\", \"vacancy\": \"" + Cast.WARSAW + "\"}")
                .refused(404);
        get("demo-employer", PATH + "/" + search + "/digests/" + UUID.randomUUID())
                .refused(404, "digest");
    }

    @Test
    void saysWhatIsWrongWithASearch() {
        post("demo-employer", PATH, "{\"name\": \"Own\"}").refused(400, "vacancy");
        post("demo-jobseeker", PATH, "{\"name\": \"Own\", \"vacancy\": \"" + TOWN + "\"}")
                .refused(400, "vacancy");
        post("demo-jobseeker", PATH, "{\"name\": \" \"}").refused(400, "name");
        post("demo-jobseeker", PATH, "{\"name\": \"Own\", \"everyHours\": 0}").refused(400, "everyHours");
        post("demo-jobseeker", PATH, "{\"name\": \"Own\", \"match\": {\"language\": [\"de:B9\"]}}")
                .refused(400, "CEFR");
    }
}
