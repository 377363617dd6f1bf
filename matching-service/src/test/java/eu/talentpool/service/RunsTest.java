package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.receipt.RejectedDocuments;
import eu.talentpool.receipt.RejectedDocuments.Rejected;
import eu.talentpool.receipt.RunHistory;
import eu.talentpool.receipt.RunReports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What senders and the operator read of the runs.
class RunsTest {

    private static final String RUNS = "/api/v1/ingestion/runs";
    private static final String ISSUES = "/api/v1/ingestion/issues";

    private static Receipts own = Receipts.NONE;
    private static Receipts other = Receipts.NONE;
    private static Receipts people = Receipts.NONE;

    @BeforeAll
    static void start() {
        Cast.enter();
        other = Receipts.of("runs-other", "vacancies", 1).close();
        own = Receipts.of("demo-pes", "vacancies", 5).close();
        people = Receipts.of("demo-pes", "profiles", 1).reject("Quendolia Zzerfunden.pdf");
    }

    @Test
    void theSenderSeesTheRunsOfItsFeedsAndTheOperatorAll() {
        var service = TOKENS.ofService(
                "talent-pool-feed-demo-pes", RunningService.pool().stack().keycloakAdmin());
        for (var seen : List.of(get("demo-sender", RUNS + "?size=100"), call("GET", RUNS + "?size=100", service, null)))
            assertThat(ids(seen))
                    .containsSubsequence(people.run().toString(), own.run().toString())
                    .doesNotContain(other.run().toString());
        assertThat(ids(get("demo-secretariat", RUNS + "?size=100")))
                .contains(own.run().toString(), other.run().toString());
    }

    @Test
    void tellsWhatBecameOfTheDocumentsOfARun() {
        var run = get("demo-sender", RUNS + "?kind=VACANCIES&state=FINISHED")
                .items()
                .getFirst();
        assertThat(run.get("run").asString()).isEqualTo(own.run().toString());
        assertThat(run.get("outcomes").toString()).isEqualTo("{\"CREATED\":5,\"REJECTED\":1}");
        var open = get("demo-sender", RUNS + "?state=UNFINISHED").items();
        assertThat(open)
                .extracting(r -> r.get("run").asString())
                .contains(people.run().toString())
                .doesNotContain(own.run().toString());
    }

    @Test
    void theReportIsThatOfTheCommand() {
        var reply = get("demo-sender", RUNS + "/" + own.run()).ok();
        var command = BATCH.get(RunReports.class).of(own.run(), RunHistory.Kind.VACANCIES);
        assertThat(reply.json())
                .isEqualTo(JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(command)));
        assertThat(reply.json().at("/rejections/0/rule").asString()).isEqualTo("empty-file");
    }

    @Test
    void everyDocumentIsOnOnePageAndNoNameIsInTheAddress() {
        var names = new ArrayList<String>();
        var page = get("demo-sender", RUNS + "/" + own.run() + "/documents?size=2")
                .ok()
                .json();
        while (true) {
            page.get("items")
                    .valueStream()
                    .map(d -> d.get("document").asString())
                    .forEach(names::add);
            if (page.get("nextPage").isNull()) break;
            var token = page.get("nextPage").asString();
            assertThat(new String(Base64.getUrlDecoder().decode(token.replaceFirst(".*\\.", ""))))
                    .doesNotContain("june");
            page = get("demo-sender", RUNS + "/" + own.run() + "/documents?size=2&page=" + token)
                    .ok()
                    .json();
        }
        assertThat(names)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 5)
                        .mapToObj(i -> i < 5 ? "june.zip/" + i + ".xml" : "june.zip/bad.xml")
                        .toList());
    }

    @Test
    void theDocumentsSayWhatWasLinkedAndWhatWasWrong() {
        var path = RUNS + "/" + own.run() + "/documents?outcome=";
        var taken = get("demo-sender", path + "CREATED").items();
        assertThat(taken).hasSize(5);
        assertThat(taken.getFirst().get("record").asString()).isEqualTo(Cast.BERLIN.toString());
        assertThat(taken.getFirst().at("/linked").toString()).contains("Python");
        var rejected = get("demo-sender", path + "REJECTED").items();
        assertThat(rejected).hasSize(1);
        assertThat(rejected.getFirst().at("/findings/0/message").asString()).contains("Send it again");
    }

    @Test
    void findsIssuesAcrossRunsByRuleSeverityAndRun() {
        assertThat(issues("demo-secretariat", "?rule=empty-file&size=100"))
                .contains(own.run().toString(), other.run().toString());
        assertThat(issues("demo-sender", "?rule=empty-file&size=100"))
                .contains(own.run().toString())
                .doesNotContain(other.run().toString());
        assertThat(issues("demo-sender", "?severity=NOTE")).isEmpty();
        assertThat(issues("demo-sender", "?feed=runs-other")).isEmpty();
        assertThat(issues("demo-sender", "?run=" + other.run())).isEmpty();
        assertThat(issues("demo-sender", "?run=" + own.run()))
                .containsExactly(own.run().toString());
        var first = get("demo-sender", ISSUES + "?size=1").ok().json();
        var second = get(
                        "demo-sender",
                        ISSUES + "?size=1&page=" + first.get("nextPage").asString())
                .items();
        assertThat(first.at("/items/0/run").asString()).isEqualTo(people.run().toString());
        assertThat(second.getFirst().get("run").asString()).isEqualTo(own.run().toString());
    }

    @Test
    void anothersRunLooksLikeNone() {
        var unknown = UUID.randomUUID();
        for (var path : List.of("", "/documents")) {
            var foreign = get("demo-sender", RUNS + "/" + other.run() + path).refused(404);
            var absent = get("demo-sender", RUNS + "/" + unknown + path).refused(404);
            assertThat(foreign.text().replace(other.run().toString(), unknown.toString()))
                    .isEqualTo(absent.text());
        }
        assertThat(get("demo-sender", RUNS + "?page=" + other.run()).items())
                .isEqualTo(get("demo-sender", RUNS + "?page=" + unknown).items());
    }

    @Test
    void nobodyButTheOperatorSeesUploads() {
        var upload = Receipts.of("upload", "vacancies", 0).close();
        BATCH.change("insert into feed values ('runs-elsewhere', 'Invented', false, '{}') on conflict do nothing");
        assertThat(ids(get("demo-secretariat", RUNS + "?feed=upload")))
                .contains(upload.run().toString());
        assertThat(ids(get("demo-sender", RUNS + "?feed=upload"))).isEmpty();
    }

    @Test
    void whatSaysWhoSomebodyIsIsAuditedAndReachesNoLog() {
        var path = RUNS + "/" + people.run();
        assertThat(get("demo-sender", path).ok().text()).contains("Quendolia Zzerfunden.pdf");
        assertThat(get("demo-secretariat", path + "/documents").ok().text()).contains("Quendolia Zzerfunden.pdf");
        assertThat(get("demo-sender", ISSUES + "?run=" + people.run()).ok().text())
                .contains("Quendolia Zzerfunden.pdf");
        for (var action : List.of("VIEW_RUN", "VIEW_RUN_DOCUMENTS", "VIEW_RUN_ISSUES"))
            assertThat(BATCH.count(
                            "select count(*) from audit_event where action = ? and subject_id = ?",
                            action,
                            people.run().toString()))
                    .isPositive();
        assertThat(RunningService.logged()).noneMatch(line -> line.contains("Quendolia Zzerfunden.pdf"));
    }

    @Test
    void rejectedDocumentsAreForTheirSenderAndAreTakenInAgainOnRequest() {
        var run = Receipts.of("demo-pes", "profiles", 0);
        var path = RUNS + "/" + run.run();
        var text = "Curriculum of Quendolia Zzerfunden";
        BATCH.get(RejectedDocuments.class)
                .keep(run.run(), List.of(new Rejected("Quendolia.json", text.getBytes(StandardCharsets.UTF_8))));

        var kept = get("demo-sender", path + "/rejected-documents").items();
        assertThat(kept).hasSize(1);
        var content = path + "/rejected-documents/" + kept.getFirst().get("id").asString() + "/content";
        assertThat(get("demo-sender", content).ok().text()).isEqualTo(text);
        assertThat(BATCH.count(
                        "select count(*) from audit_event where action = 'VIEW_REJECTED_DOCUMENT' and subject_id = ?",
                        run.run().toString()))
                .isEqualTo(1);
        assertThat(BATCH.count("select count(*) from rejected_document where position('Quendolia' in"
                        + " encode(sealed, 'escape')) > 0"))
                .isZero();

        var asked = post("demo-sender", path + "/retries", "");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.json().get("run").asString()).isEqualTo(run.run().toString());
        assertThat(post("demo-sender", path + "/retries", "").status()).isEqualTo(200);
        BATCH.change("delete from job_request where subject = ?", run.run().toString());

        get("demo-sender", path + "/rejected-documents/" + UUID.randomUUID() + "/content")
                .refused(404, "is kept");
        post("demo-sender", RUNS + "/" + own.run() + "/retries", "").refused(409, "send them again");
        for (var of : List.of("/rejected-documents", "/rejected-documents/" + UUID.randomUUID() + "/content"))
            get("demo-sender", RUNS + "/" + other.run() + of).refused(404, "Senders see");
        post("demo-sender", RUNS + "/" + other.run() + "/retries", "").refused(404, "Senders see");
        assertThat(RunningService.logged()).noneMatch(line -> line.contains("Quendolia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA.AAAA", "%20"})
    void saysThatAPageTokenIsBroken(String token) {
        for (var path : List.of(RUNS, ISSUES, RUNS + "/" + own.run() + "/documents"))
            get("demo-sender", path + "?page=" + token).refused(400, "nextPage");
    }

    @Test
    void aPageTokenBelongsToItsRun() {
        var token = get("demo-sender", RUNS + "/" + own.run() + "/documents?size=1")
                .ok()
                .json()
                .get("nextPage")
                .asString();
        get("demo-sender", RUNS + "/" + people.run() + "/documents?page=" + token)
                .refused(400, "nextPage");
    }

    private static List<String> ids(Reply reply) {
        return texts(reply.items(), "run");
    }

    private static List<String> issues(String user, String query) {
        return texts(get(user, ISSUES + query).items(), "run");
    }

    private static List<String> texts(List<JsonNode> items, String field) {
        return items.stream().map(i -> i.get(field).asString()).toList();
    }
}
