package eu.talentpool.service;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.stack.SearchCluster;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.Reconciliation;
import eu.talentpool.searchindex.SearchUnavailable;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.VacancyId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// Three nodes of Elasticsearch, of which one dies while people are looked for and profiles change.
@Tag("faults")
class SearchNodesTest {

    private static final int SHARDS = 3;
    private static final int FOUND = 60;
    private static final int CHANGING = 300;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private SearchCluster nodes;

    @SuppressWarnings("NullAway.Init")
    private BatchSide batch;

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext service;

    @SuppressWarnings("NullAway.Init")
    private VacancyId vacancy;

    private final AtomicBoolean over = new AtomicBoolean();

    private void start(int replicas) throws IOException {
        nodes = SearchCluster.start(folder, 3);
        var pool = TestPool.on(TestStack.withKeycloak(), nodes.access(), "nodes")
                .with("talentpool.search.shards", SHARDS)
                .with("talentpool.search.replicas", replicas)
                .with("talentpool.door.rates.account", 1_000_000)
                .migrate();
        batch = new BatchSide(pool);
        vacancy = batch.vacancy(BatchSide.GERMAN, Cast.content("DE", "Berlin", null));
        for (var i = 0; i < FOUND; i++)
            batch.profile("found-" + i, Cast.person(i % 6), Planted.identity(i, "IN"), null, "DE");
        for (var i = 0; i < CHANGING; i++)
            batch.profile("changing-" + i, Cast.person(i % 6), Planted.identity(i, "IN"), null, "NL");
        batch.index();
        awaitAllShards();
        service = RunningService.start(pool.serviceSettings());
    }

    @AfterEach
    void stop() {
        over.set(true);
        service.close();
        batch.close();
        nodes.close();
    }

    @Test
    void theElectedNodeDiesAndNobodyMissesIt() throws Exception {
        start(1);
        var before = ask().items();
        assertThat(before).hasSize(50);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var asked = List.of(
                    CompletableFuture.supplyAsync(this::askAlways, threads),
                    CompletableFuture.supplyAsync(this::askAlways, threads));
            var changed = CompletableFuture.supplyAsync(this::changeAlways, threads);
            TimeUnit.SECONDS.sleep(3);
            int elected = elected();
            nodes.kill(elected);
            TimeUnit.SECONDS.sleep(20);
            nodes.restart(elected);
            awaitAllShards();
            TimeUnit.SECONDS.sleep(3);
            over.set(true);
            for (var one : asked) one.join().isRight(before);
            assertThat(changed.join()).isGreaterThan(CHANGING);
        }
        batch.indexDirty();
        var report = batch.get(Reconciliation.class).reconcile(true, Progress.SILENT);
        assertThat(report.compared()).isGreaterThan(FOUND + CHANGING);
        assertThat(report.found()).isEmpty();
    }

    @Test
    void withoutCopiesItSaysSoInsteadOfLeavingPeopleOut() throws Exception {
        start(0);
        var before = ask().items();
        nodes.kill(1);
        for (var i = 0; i < 20; i++) ask().refused(503, "search", "Try again");
        nodes.restart(1);
        awaitAllShards();
        assertThat(ask().items()).isEqualTo(before);
    }

    /// What one who asks again and again was told.
    private record Told(int replies, int repeated, List<String> failed, List<List<JsonNode>> rankings) {
        void isRight(List<JsonNode> expected) {
            assertThat(failed).isEmpty();
            assertThat(replies).isGreaterThan(50);
            assertThat(rankings).allSatisfy(ranking -> assertThat(ranking).isEqualTo(expected));
        }
    }

    /// A reply that fails is asked for once more.
    private Told askAlways() {
        var replies = 0;
        var repeated = 0;
        var failed = new ArrayList<String>();
        var rankings = new HashSet<List<JsonNode>>();
        while (!over.get()) {
            var reply = ask();
            if (reply.status() != 200) {
                repeated++;
                reply = ask();
            }
            replies++;
            if (reply.status() == 200) rankings.add(reply.items());
            else failed.add(reply.text());
        }
        return new Told(replies, repeated, List.copyOf(failed), List.copyOf(rankings));
    }

    private int changeAlways() {
        var changes = 0;
        while (!over.get()) {
            var i = changes++;
            batch.identity("changing-" + i % CHANGING, Cast.person(i % 7), Planted.identity(i, "IN"));
            if (i % 20 == 0) indexWhatIsPossible();
        }
        return changes;
    }

    private void indexWhatIsPossible() {
        try {
            batch.indexDirty();
        } catch (SearchUnavailable e) {
            // The rows stay dirty; a later call brings them.
        }
    }

    private Reply ask() {
        var path = "/api/v1/vacancies/" + vacancy + "/candidates?size=50";
        return RunningService.call(service, "GET", path, RunningService.TOKENS.of("demo-employer"), null);
    }

    private int elected() throws IOException {
        var name = client().cat().master(m -> m).valueBody().getFirst().node();
        return IntStream.range(0, nodes.names().size())
                .filter(i -> nodes.names().get(i).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void awaitAllShards() throws IOException {
        for (var kind : IndexKind.values()) {
            var alias = batch.get(Indices.class).alias(kind);
            var health = client().cluster()
                    .health(h ->
                            h.index(alias).waitForStatus(HealthStatus.Green).timeout(t -> t.time("60s")));
            assertThat(health.timedOut()).as(alias).isFalse();
        }
    }

    private ElasticsearchClient client() {
        return batch.get(ElasticsearchClient.class);
    }
}
