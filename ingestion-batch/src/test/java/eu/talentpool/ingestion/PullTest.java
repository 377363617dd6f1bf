package eu.talentpool.ingestion;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import eu.talentpool.ingestion.pull.Pulls;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fetching from a source that is slow, away or cut off, and from one that works.
class PullTest {

    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final IngestionPool POOL = IngestionPool.start(PulledFeed.settings(TestPool.create("pull")));
    private static final RemoteSource SOURCE = new RemoteSource();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void prepare() {
        POOL.prepare();
    }

    @AfterAll
    static void stop() {
        SOURCE.close();
        POOL.close();
    }

    @BeforeEach
    void startAnew() {
        SOURCE.speakTheTruth();
    }

    private static PulledFeed feed(String id) {
        return PulledFeed.register(POOL, id, SOURCE.url(), "localhost");
    }

    @Test
    void takesTheWholeListTheFirstTimeAndChangesAfterwards() {
        var references = SOURCE.hold("whole", 25);
        var feed = feed("whole");

        var first = feed.pull();

        assertThat(first.full()).isTrue();
        assertThat(first.documents().count(Kind.CREATED)).isEqualTo(25);
        var copies = first.documents().reasons().getOrDefault("duplicate-of", 0L);
        assertThat(first.documents().shown() + copies)
                .as("shown, but for those the other feeds of this class sent before")
                .isEqualTo(25);
        assertThat(first.documents().waiting()).isZero();
        assertThat(SOURCE.calls()).containsExactly("/getAll", "/getDetails", "/getDetails", "/getDetails");
        assertThat(SOURCE.asked()).allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(10));
        assertThat(feed.open()).containsExactlyInAnyOrderElementsOf(references);

        SOURCE.forgetCalls();
        SOURCE.documents.put("whole-3", RemoteSource.vacancy("whole-3", "second edition"));
        SOURCE.answer("/getChanges", RemoteSource.changes(List.of(), List.of("whole-3"), List.of()));
        var second = feed.pull();

        assertThat(second.full()).isFalse();
        assertThat(second.documents().count(Kind.CHANGED)).isEqualTo(1);
        assertThat(SOURCE.calls())
                .containsExactly("/getChanges/" + NOW.minus(2, ChronoUnit.HOURS).toEpochMilli(), "/getDetails");
        assertThat(feed.state().lastSuccess()).isEqualTo(NOW);
        assertThat(feed.state().failures()).isZero();
    }

    @Test
    void fetchesTheWholeListAgainAfterADay() {
        SOURCE.hold("daily", 3);
        var feed = feed("daily");
        feed.pull();
        assertThat(feed.pull().full()).isFalse();
        POOL.db()
                .sql("update pull_state set last_full = last_full - interval '1 day' where feed = 'daily'")
                .update();
        var report = feed.pull();
        assertThat(report.full()).isTrue();
        assertThat(report.documents().count(Kind.UNCHANGED)).isEqualTo(3);
    }

    @Test
    void goesOnWhereTheNetworkWasCut() {
        var references = SOURCE.hold("cut", 25);
        var feed = feed("cut");
        SOURCE.answer(post(urlEqualTo("/getDetails"))
                .atPriority(1)
                .withRequestBody(containing("cut-20"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThatThrownBy(feed::pull)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("run the same command again");

        assertThat(feed.open()).hasSizeBetween(10, 20);
        var taken = feed.open();
        assertThat(feed.state().failures()).isEqualTo(1);
        assertThat(feed.state().nextTry()).isAfter(NOW);
        assertThat(feed.state().failure()).contains("broke off");

        heal(references);
        var report = feed.pull();

        assertThat(report.resumed()).isTrue();
        assertThat(SOURCE.calls()).doesNotContain("/getAll");
        assertThat(SOURCE.asked().stream().flatMap(List::stream))
                .doesNotContainAnyElementsOf(taken)
                .hasSize(25 - taken.size());
        assertThat(feed.open()).containsExactlyInAnyOrderElementsOf(references);
        assertThat(report.documents().count(Kind.CREATED)).isEqualTo(25);
        assertThat(feed.count("select count(*) from ingestion_run where feed = ?"))
                .isEqualTo(1);
        assertThat(feed.count("select count(*) from vacancy_history h join vacancy v on v.id = h.vacancy_id"
                        + " where change = 'CREATED' and source = ?"))
                .isEqualTo(25);
        assertThat(feed.state().failures()).isZero();
        assertThat(feed.state().nextTry()).isNull();
    }

    private static void heal(List<String> references) {
        SOURCE.speakTheTruth();
        references.forEach(r -> SOURCE.documents.put(r, RemoteSource.vacancy(r, "first edition")));
    }

    @Test
    void waitsAndAsksAgain() {
        SOURCE.hold("patient", 3);
        SOURCE.answer(get(urlEqualTo("/getAll"))
                .atPriority(1)
                .inScenario("busy")
                .whenScenarioStateIs("Started")
                .willSetStateTo("slow")
                .willReturn(status(429).withHeader("Retry-After", "1")));
        SOURCE.answer(get(urlEqualTo("/getAll"))
                .atPriority(1)
                .inScenario("busy")
                .whenScenarioStateIs("slow")
                .willSetStateTo("well")
                .willReturn(aResponse().withFixedDelay(1500).withStatus(200)));
        var feed = feed("patient");
        var began = System.nanoTime();

        assertThat(feed.pull().documents().count(Kind.CREATED)).isEqualTo(3);

        assertThat(System.nanoTime() - began).isGreaterThan(2_000_000_000L);
        assertThat(SOURCE.calls().stream().filter("/getAll"::equals)).hasSize(3);
        assertThat(feed.state().failures()).isZero();
    }

    @Test
    void countsFailuresAndLeavesTheSourceAloneAsLongAsItAsks() {
        SOURCE.hold("away", 1);
        var feed = feed("away");
        SOURCE.answer("/getAll", status(503).withHeader("Retry-After", "7200"));
        for (var failures = 1; failures <= 2; failures++) {
            assertThatThrownBy(feed::pull).hasMessageContaining("status 503");
            assertThat(feed.state().failures()).isEqualTo(failures);
        }
        assertThat(SOURCE.calls()).hasSize(2);
        assertThat(feed.state().nextTry()).isEqualTo(NOW.plusSeconds(7200));
        assertThat(due()).doesNotContain("away");
        heal(List.of("away-0"));
        feed.pull();
        assertThat(due()).contains("away");
        assertThat(feed.open()).containsExactly("away-0");
    }

    private static List<String> due() {
        return POOL.get(Pulls.class).listDue();
    }

    @Test
    void givesUpAnAnswerThatDripsForTooLong() {
        var feed = feed("dripping");
        SOURCE.answer(
                "/getAll",
                okJson("{\"allReferences\": []" + " ".repeat(1000) + "}").withChunkedDribbleDelay(100, 30_000));
        var began = System.nanoTime();
        assertThatThrownBy(feed::pull).hasMessageContaining("broke off");
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }

    @Test
    void readsNoAnswerThatIsTooLarge() {
        var feed = feed("large");
        SOURCE.answer("/getAll", okJson("{\"x\": \"" + "x".repeat(3_000_000) + "\", \"allReferences\": []}"));
        assertThatThrownBy(feed::pull).hasMessageContaining("larger than is read");
    }

    @Test
    void callsNoAddressOfAPrivateNetworkThatTheOperatorDidNotName() {
        SOURCE.hold("private", 1);
        var feed = PulledFeed.register(POOL, "private", SOURCE.url());
        assertThatThrownBy(feed::pull).hasMessageContaining("private_hosts");
        assertThat(SOURCE.calls()).isEmpty();
    }

    @Test
    void followsNoRedirect() {
        SOURCE.hold("moved", 1);
        var feed = feed("moved");
        SOURCE.answer(get(urlEqualTo("/getAll"))
                .atPriority(1)
                .willReturn(status(302).withHeader("Location", "http://127.0.0.1:1/getAll")));
        assertThatThrownBy(feed::pull).hasMessageContaining("redirects");
        assertThat(SOURCE.calls()).containsExactly("/getAll");
    }

    @Test
    void signsInWhereTheSourceAsksForIt() throws IOException {
        SOURCE.hold("secret", 12);
        var feed = feed("secret");
        var secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        POOL.db()
                .sql("update feed_pull set token_url = ?, client_id = 'pool', client_secret_file = ? where feed ="
                        + " 'secret'")
                .params(SOURCE.url() + "/token", secret.toString())
                .update();
        SOURCE.answer(post(urlEqualTo("/token"))
                .atPriority(1)
                .withRequestBody(containing("client_secret=s3cret"))
                .willReturn(okJson("{\"access_token\": \"abc\", \"expires_in\": 300}")));
        SOURCE.answer(get(urlEqualTo("/getAll")).atPriority(2).willReturn(status(401)));
        SOURCE.answer(get(urlEqualTo("/getAll"))
                .atPriority(1)
                .withHeader("Authorization", equalTo("Bearer abc"))
                .willReturn(RemoteSource.all(List.of("secret-0", "secret-1"))));

        assertThat(feed.pull().documents().count(Kind.CREATED)).isEqualTo(2);

        assertThat(SOURCE.calls()).containsOnlyOnce("/token");
    }

    @Test
    void closesWhatTheSourceCallsClosedAndOpensItAgain() {
        SOURCE.hold("life", 3);
        var feed = feed("life");
        feed.pull();
        SOURCE.answer("/getChanges", RemoteSource.changes(List.of(), List.of(), List.of("life-1", "never-heard-of")));
        assertThat(feed.pull().closed()).isEqualTo(1);
        assertThat(feed.open()).containsExactly("life-0", "life-2");
        assertThat(feed.count("select count(*) from vacancy_history h join vacancy v on v.id = h.vacancy_id"
                        + " where source = ? and change = 'CLOSED' and actor = 'job:pull-source'"
                        + " and reason = 'The source says that it is closed.'"))
                .isEqualTo(1);
        assertThat(feed.pull().closed()).isZero();

        assertThat(feed.pullAll().documents().count(Kind.REOPENED)).isEqualTo(1);
        assertThat(feed.open()).containsExactly("life-0", "life-1", "life-2");
    }

    @Test
    void wantsAPersonForSuspiciouslyManyClosings() {
        var references = SOURCE.hold("mass", 60);
        var feed = feed("mass");
        feed.pull();
        SOURCE.answer("/getChanges", RemoteSource.changes(List.of(), List.of(), references));

        var stopped = feed.pull();
        assertThat(stopped.unconfirmed()).isEqualTo(60);
        assertThat(stopped.closed()).isZero();
        assertThat(feed.open()).hasSize(60);
        assertThat(feed.pull(false, 59).closed()).isZero();

        assertThat(feed.pull(false, 60).closed()).isEqualTo(60);
        assertThat(feed.open()).isEmpty();
    }

    @Test
    void theIndexAgreesAfterAllThat() {
        SOURCE.hold("index", 12);
        feed("index").pull();
        assertThat(POOL.reconcile().found()).isEmpty();
    }
}
