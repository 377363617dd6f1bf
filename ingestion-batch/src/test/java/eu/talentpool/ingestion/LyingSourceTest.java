package eu.talentpool.ingestion;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.testpool.TestPool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Sources that say what is not so: no record is lost by it for longer than until the next whole list, and none made
/// up.
class LyingSourceTest {

    private static final IngestionPool POOL = IngestionPool.start(PulledFeed.settings(TestPool.create("lies")));
    private static final RemoteSource SOURCE = new RemoteSource();

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

    /// A real sender loses created references when a list of changes has more than 100 rows.
    @Test
    void whatALongListOfChangesLosesTheNextWholeListFinds() {
        SOURCE.hold("lost", 5);
        var feed = feed("lost");
        feed.pull();
        var all = SOURCE.hold("lost", 130);
        SOURCE.answer("/getChanges", RemoteSource.changes(List.of(), all.subList(0, 100), List.of()));

        assertThat(feed.pull().documents().read()).isEqualTo(100);
        assertThat(feed.open()).hasSize(100);

        assertThat(feed.pullAll().documents().count(Kind.CREATED)).isEqualTo(30);
        assertThat(feed.open()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aSilentListOfChangesHidesNothingFromTheNextWholeList() {
        SOURCE.hold("silent", 3);
        var feed = feed("silent");
        feed.pull();
        SOURCE.documents.put("silent-0", RemoteSource.vacancy("silent-0", "second edition"));
        SOURCE.documents.put("silent-new", RemoteSource.vacancy("silent-new", "first edition"));
        SOURCE.documents.put("silent-1", "");
        SOURCE.answer("/getChanges", RemoteSource.changes(List.of(), List.of(), List.of()));

        assertThat(feed.pull().documents().read()).isZero();
        var full = feed.pullAll();

        assertThat(full.documents().count(Kind.CHANGED)).isEqualTo(1);
        assertThat(full.documents().count(Kind.CREATED)).isEqualTo(1);
        assertThat(full.closed()).isEqualTo(1);
        assertThat(feed.open()).containsExactlyInAnyOrder("silent-0", "silent-2", "silent-new");
    }

    @Test
    void aWholeListThatIsEmptyOrShortClosesNothingThatTheSourceStillAnswers() {
        var references = SOURCE.hold("short", 12);
        var feed = feed("short");
        feed.pull();
        SOURCE.answer("/getAll", RemoteSource.all(references.subList(0, 2)));
        SOURCE.answer("/getChanges", RemoteSource.changes(List.of(), List.of(), List.of()));
        SOURCE.documents.remove("short-11");

        var report = feed.pullAll();

        assertThat(feed.open()).containsExactlyInAnyOrderElementsOf(references);
        assertThat(report.closed()).isZero();
        assertThat(report.unnamed()).hasSize(10).contains("demo-pes:short-11");
        SOURCE.answer("/getAll", RemoteSource.all(List.of()));
        assertThat(feed.pullAll().unnamed()).hasSize(12);
        assertThat(feed.open()).hasSize(12);
    }

    @Test
    void whatIsNotAnsweredIsToldAndAskedForAgain() {
        var references = SOURCE.hold("mute", 5);
        var feed = feed("mute");
        var kept = SOURCE.documents.remove("mute-2");
        SOURCE.answer("/getAll", RemoteSource.all(references));
        SOURCE.answer("/getChanges", RemoteSource.changes(List.of(), List.of(), List.of()));

        assertThat(feed.pull().unanswered()).containsExactly("mute-2");
        assertThat(feed.issues()).containsExactly("not-answered mute-2");
        assertThat(feed.open()).hasSize(4);

        SOURCE.documents.put("mute-2", String.valueOf(kept));
        assertThat(feed.pull().unanswered()).isEmpty();
        assertThat(feed.open()).containsExactlyElementsOf(references);
    }

    @Test
    void whatWasNotAskedForIsToldAndNotTaken() {
        SOURCE.hold("chatty", 2);
        SOURCE.unasked.put("stranger", RemoteSource.detail("stranger", RemoteSource.vacancy("stranger", "x")));
        var feed = feed("chatty");
        feed.pull();
        assertThat(feed.open()).containsExactly("chatty-0", "chatty-1");
        assertThat(feed.issues()).containsExactly("answer-not-asked-for stranger");
    }

    @Test
    void activeWithAClosedDocumentAndClosedWithAnOpenOne() {
        SOURCE.hold("torn", 3);
        var feed = feed("torn");
        feed.pull();
        var closed = RemoteSource.vacancy("torn-0", "first edition").replace(">Active<", ">Closed<");
        SOURCE.lies.put("torn-0", RemoteSource.detail("torn-0", closed));
        SOURCE.lies.put(
                "torn-1", Map.of("status", "CLOSED", "content", RemoteSource.vacancy("torn-1", "first edition")));
        SOURCE.lies.put("torn-2", Map.of("status", "ACTIVE"));

        feed.pullAll();

        assertThat(feed.open()).containsExactly("torn-2");
        assertThat(feed.count("select count(*) from vacancy where source = ?")).isEqualTo(3);
        assertThat(feed.issues())
                .containsExactly("answer-without-content torn-2", "not-answered torn-2", "status-contradicts torn-0");
        SOURCE.lies.clear();
        feed.pullAll();
        assertThat(feed.open()).containsExactly("torn-0", "torn-1", "torn-2");
    }

    @Test
    void duplicatesAndAnotherOrderMakeNoSecondRecord() {
        var references = SOURCE.hold("twice", 25);
        var shuffled = new ArrayList<>(references);
        shuffled.addAll(references);
        Collections.reverse(shuffled);
        SOURCE.answer("/getAll", RemoteSource.all(shuffled));
        var feed = feed("twice");
        assertThat(feed.pull().documents().count(Kind.CREATED)).isEqualTo(25);
        assertThat(SOURCE.asked().stream().mapToInt(List::size).sum()).isEqualTo(25);
        assertThat(feed.open()).containsExactlyInAnyOrderElementsOf(references);
    }

    @Test
    void twoReferencesToOneDocumentMakeOneRecord() {
        SOURCE.hold("same", 2);
        SOURCE.documents.put("same-1", RemoteSource.vacancy("same-0", "first edition"));
        var feed = feed("same");
        var report = feed.pull();
        assertThat(report.documents().count(Kind.CREATED)).isEqualTo(1);
        assertThat(feed.issues()).containsExactly("duplicate-id same-1");
    }

    @Test
    void timesThatCannotBeAreNotBelieved() {
        SOURCE.hold("times", 3);
        SOURCE.answer(
                "/getAll",
                okJson("{\"allReferences\": [{\"reference\": \"times-0\", \"lastModificationTimestamp\":"
                        + " 99999999999999}, {\"reference\": \"times-1\", \"creationTimestamp\":"
                        + " \"2026-11-24T12:00\"}, {\"reference\": \"times-2\", \"closingTimestamp\": -1,"
                        + " \"status\": null}]}"));
        var feed = feed("times");
        assertThat(feed.pull().documents().count(Kind.CREATED)).isEqualTo(3);
        assertThat(feed.state().changesFrom()).isEqualTo("2026-11-24T11:00:00Z");
    }

    @Test
    void entriesThatAreNoReferencesAreToldAndLeftOut() {
        SOURCE.hold("odd", 1);
        SOURCE.answer(
                "/getAll",
                okJson("{\"allReferences\": [null, {}, {\"reference\": \"\"}, {\"reference\": \"a\\u0000b\"},"
                        + " {\"reference\": \"" + "x".repeat(300) + "\"}, {\"reference\": \"odd-0\"}]}"));
        var feed = feed("odd");
        feed.pull();
        assertThat(feed.open()).containsExactly("odd-0");
        assertThat(feed.issues()).containsExactly("reference-unusable list of the source");
    }

    @Test
    void theBodyDecidesAndNotItsContentType() {
        var references = SOURCE.hold("typed", 1);
        SOURCE.answer("/getAll", RemoteSource.all(references).withHeader("Content-Type", "text/html"));
        var feed = feed("typed");
        assertThat(feed.pull().documents().count(Kind.CREATED)).isEqualTo(1);
    }

    static Stream<Arguments> brokenLists() {
        return Stream.of(
                Arguments.of("page", ok("<html>Please sign in</html>").withHeader("Content-Type", "application/json")),
                Arguments.of("truncated", okJson("{\"allReferences\": [{\"reference\": \"trunc")),
                Arguments.of("other", okJson("{}")),
                Arguments.of("null", okJson("null")),
                Arguments.of("list", okJson("[]")),
                Arguments.of("empty", ok("")),
                Arguments.of("trailing", okJson("{\"allReferences\": []} {}")));
    }

    @ParameterizedTest
    @MethodSource("brokenLists")
    void aBrokenListIsNoEmptyOne(String name, ResponseDefinitionBuilder answer) {
        SOURCE.hold(name, 3);
        var feed = feed("broken-" + name);
        feed.pull();
        SOURCE.answer("/getAll", answer);
        assertThatThrownBy(feed::pullAll)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The answer of the source");
        assertThat(feed.open()).hasSize(3);
        assertThat(feed.state().failures()).isEqualTo(1);
    }

    @Test
    void oneDocumentThatBreaksEveryAnswerHoldsUpNoOther() {
        var references = SOURCE.hold("poison", 25);
        SOURCE.answer(post(urlEqualTo("/getDetails"))
                .atPriority(1)
                .withRequestBody(containing("\"poison-13\""))
                .willReturn(okJson("{\"details\": {\"poison-1")));
        SOURCE.answer(post(urlEqualTo("/getDetails"))
                .atPriority(1)
                .withRequestBody(containing("\"poison-17\""))
                .willReturn(serverError()));
        var feed = feed("poison");

        var report = feed.pull();

        assertThat(report.unanswered()).containsExactly("poison-13", "poison-17");
        assertThat(feed.open()).hasSize(23).doesNotContain("poison-13", "poison-17");
        assertThat(feed.issues()).contains("not-fetched poison-13", "not-fetched poison-17");

        SOURCE.speakTheTruth();
        SOURCE.hold("poison", 25);
        feed.pull();
        assertThat(feed.open()).containsExactlyInAnyOrderElementsOf(references);
    }

    @Test
    void aSourceThatAnswersNothingUsableAtAllFailsSoon() {
        SOURCE.hold("ruin", 200);
        SOURCE.answer("/getDetails", okJson("{"));
        var feed = feed("ruin");
        assertThatThrownBy(feed::pull).hasMessageContaining("no JSON");
        assertThat(SOURCE.asked()).hasSizeLessThan(120);
        assertThat(feed.open()).isEmpty();
        assertThat(feed.state().failures()).isEqualTo(1);
    }
}
