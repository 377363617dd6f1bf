package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.ingestion.job.Retries;
import eu.talentpool.receipt.FeedScope;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.receipt.RejectedDocuments;
import eu.talentpool.receipt.RejectedDocuments.Kept;
import eu.talentpool.receipt.RunHistory;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rejected documents are kept within limits, and taken in once what was wrong is mended.
class RejectedDocumentsTest {

    private static final IngestionPool POOL = IngestionPool.start(settings());

    @TempDir
    private Path folder = Path.of("");

    private final RejectedDocuments rejected = POOL.get(RejectedDocuments.class);

    private static Map<String, Object> settings() {
        var settings = new HashMap<>(TestPool.create("rejected").jobSettings());
        settings.put("talentpool.rejected.largest", "1KB");
        settings.put("talentpool.rejected.of-feed", "2KB");
        return settings;
    }

    @BeforeAll
    static void prepare() {
        POOL.prepare();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @BeforeEach
    void forget() {
        POOL.db().sql("delete from rejected_document").update();
    }

    @Test
    void aDocumentIsTakenInOnceItsFeedHasAMapping() throws IOException {
        var run = take("ads.json", """
            {"ads": [{"ref": 1, "title": "Gärtner"}, {"title": "Ohne Nummer"}, {"ref": 3, "title": "Koch"}]}
            """);
        assertThat(run.count(Kind.REJECTED)).isEqualTo(1);
        var first = kept(run);
        assertThat(first).hasSize(1);

        giveTheFeedAMapping();
        POOL.pass(1);
        var again = POOL.get(Retries.class).retry(run.run(), Progress.SILENT);
        assertThat(again.count(Kind.CREATED)).isEqualTo(2);
        assertThat(again.count(Kind.REJECTED)).isEqualTo(1);
        assertThat(kept(run)).isEmpty();
        assertThat(kept(again))
                .extracting(Kept::document, Kept::keptAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        first.getFirst().document(), first.getFirst().keptAt()));
        assertThat(POOL.get(RunHistory.class)
                        .find(FeedScope.ALL, again.run())
                        .orElseThrow()
                        .retryOf())
                .isEqualTo(run.run());
        assertThatThrownBy(() -> POOL.get(Retries.class).retry(run.run(), Progress.SILENT))
                .hasMessageContaining("Run " + again.run() + " took them in again");
        POOL.get(OperatorData.class).load(IngestionPool.SAMPLES.resolve("operator-data.yaml"));
    }

    @Test
    void aNewerDocumentOfTheSameNameIsNotUndoneByARetry() throws IOException {
        var run = take("one.json", "{\"no\": \"vacancy\"}");
        assertThat(kept(run)).hasSize(1);
        POOL.pass(1);
        take("one.json", """
            {"@context": "https://schema.org", "@type": "JobPosting", "identifier": "rejected-1", "title": "Welder",
             "hiringOrganization": {"@type": "Organization", "name": "Invented Rejected Yard"}}
            """);
        assertThatThrownBy(() -> POOL.get(Retries.class).retry(run.run(), Progress.SILENT))
                .hasMessageContaining("is kept (any more)");
    }

    @Test
    void saysWhatIsNotKeptAndWhy() throws IOException {
        var large = take("large.json", "{\"no\": \"%s\"}".formatted("x".repeat(1_100)));
        assertThat(kept(large)).isEmpty();
        assertThat(notKept(large)).containsExactly("large.json: more than 1 kB");

        assertThat(kept(take("a.json", "{\"no\": \"%s\"}".formatted("x".repeat(900)))))
                .hasSize(1);
        assertThat(kept(take("b.json", "{\"no\": \"%s\"}".formatted("x".repeat(900)))))
                .hasSize(1);
        var third = take("c.json", "{\"no\": \"%s\"}".formatted("x".repeat(900)));
        assertThat(kept(third)).isEmpty();
        assertThat(notKept(third)).containsExactly("c.json: no more room");
    }

    @Test
    void whatNoNewTryMendsIsNotKept() throws IOException {
        assertThat(kept(take("empty.xml", ""))).isEmpty();
    }

    @Test
    void nothingIsKeptLongerThanItsAge() throws IOException {
        var run = take("old.json", "{\"no\": \"vacancy\"}");
        POOL.pass(29);
        assertThat(kept(run)).hasSize(1);
        POOL.pass(1);
        assertThat(kept(run)).isEmpty();
        take("next.json", "{\"no\": \"vacancy\"}");
        assertThat(POOL.texts("select document from rejected_document")).noneMatch(name -> name.endsWith("old.json"));
    }

    private RunReport take(String name, String content) throws IOException {
        return POOL.vacancies("unvouched", Files.writeString(folder.resolve(name), content));
    }

    private List<Kept> kept(RunReport run) {
        return rejected.list(run.run(), null, 10);
    }

    private static List<String> notKept(RunReport run) {
        return run.issues().stream()
                .filter(issue -> issue.rule().equals("not-kept"))
                .map(issue -> issue.example().replaceFirst(".*/", "") + ": "
                        + issue.message().replaceFirst(".* has (.*?)( for rejected documents)?\\. .*", "$1"))
                .toList();
    }

    private void giveTheFeedAMapping() throws IOException {
        Files.writeString(folder.resolve("board.yaml"), FeedMappingsTest.MAPPING);
        var data = Files.readString(IngestionPool.SAMPLES.resolve("operator-data.yaml"))
                .replace("    vouches: false\n", "    vouches: false\n    mapping: board.yaml\n");
        POOL.get(OperatorData.class).load(Files.writeString(folder.resolve("data.yaml"), data));
    }
}
