package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.ingestion.worker.Worker;
import eu.talentpool.jobrequest.Job;
import eu.talentpool.jobrequest.JobRequest;
import eu.talentpool.jobrequest.JobRequest.State;
import eu.talentpool.jobrequest.JobRequests;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.testpool.TestPool;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Jobs that are asked for, shared between workers of which some die; last of all, a worker at work.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration OVER = Duration.ofMillis(-1);
    private static final IngestionPool POOL = IngestionPool.start(settings());
    private static final RemoteSource SOURCE = new RemoteSource();

    private final JobRequests requests = POOL.get(JobRequests.class);

    private static Map<String, Object> settings() {
        var settings = PulledFeed.settings(TestPool.create("worker"));
        settings.put("talentpool.worker.poll", "20ms");
        settings.put("talentpool.worker.lease", "1s");
        settings.put("talentpool.worker.beat", "100ms");
        return settings;
    }

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
    void forget() {
        POOL.db().sql("delete from job_request").update();
    }

    @Test
    @Order(1)
    void noRequestIsClaimedTwice() throws Exception {
        IntStream.range(0, 40).forEach(i -> requests.ask(Job.PULL_SOURCE, "feed-" + i, false, "test"));
        var claimed = new ConcurrentLinkedQueue<String>();
        var workers = IntStream.range(0, 4)
                .mapToObj(w -> Thread.ofPlatform().start(() -> {
                    for (var r = requests.claim("w" + w, LONG); r.isPresent(); r = requests.claim("w" + w, LONG))
                        claimed.add(r.get().subject());
                }))
                .toList();
        for (var worker : workers) worker.join();
        assertThat(claimed).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    @Order(1)
    void whatADeadWorkerLeftIsTakenOverAndItsLateWordDoesNotCount() {
        var id = requests.ask(Job.EXPIRE, "", false, "test").request().id();
        var dead = requests.claim("dead", OVER).orElseThrow();
        var taken = requests.claim("alive", LONG).orElseThrow();
        assertThat(taken.id()).isEqualTo(id);
        assertThat(taken.attempts()).isEqualTo(2);
        assertThat(requests.claim("third", LONG)).isEmpty();

        assertThat(requests.beat(dead, LONG, new JobRequest.Reached("x", 1, 1, 1)))
                .isFalse();
        requests.finish(dead, State.FAILED, "Too late.");
        requests.finish(taken, State.DONE, "Done.");
        assertThat(requests.find(id).orElseThrow().result()).isEqualTo("Done.");
    }

    @Test
    @Order(1)
    void whatKillsEveryWorkerFailsAtLast() {
        var id = requests.ask(Job.EXPIRE, "", false, "test").request().id();
        for (var i = 0; i < 3; i++) assertThat(requests.claim("w" + i, OVER)).isPresent();
        assertThat(requests.claim("careful", OVER)).isEmpty();
        var failed = requests.find(id).orElseThrow();
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.result()).contains("Every worker that began it died");
    }

    @Test
    @Order(1)
    void whatAStoppedWorkerGivesBackCountsAsNotBegun() {
        requests.ask(Job.EXPIRE, "", false, "test");
        requests.release(requests.claim("stopping", LONG).orElseThrow());
        assertThat(requests.claim("next", LONG).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    @Order(1)
    void aJobOfANewerVersionIsLeftToNewerWorkers() {
        POOL.db().sql("""
            insert into job_request (id, job, subject, whole, requested_by, requested_at, state)
            values (gen_random_uuid(), 'of-tomorrow', '', false, 'test', now(), 'WAITING')\
            """).update();
        assertThat(requests.claim("old", LONG)).isEmpty();
        assertThat(requests.list(new JobRequests.Filter(null, null), null, 10)).isEmpty();
    }

    @Test
    @Order(2)
    void aWorkerRunsWhatIsAskedForAndFollowsEveryChange() throws Exception {
        PulledFeed.register(POOL, "asked", SOURCE.url(), "localhost");
        SOURCE.hold("asked", 12);
        try (var worker = POOL.get(Worker.class)) {
            worker.start();
            var pull = ended(Job.PULL_SOURCE, "asked");
            assertThat(pull.state()).as(pull.result()).isEqualTo(State.DONE);
            assertThat(pull.result()).contains("read 12, created 12");
            assertThat(Optional.ofNullable(pull.progress()).orElseThrow().done())
                    .isPositive();
            assertThat(ended(Job.EXPIRE, "").result())
                    .startsWith("Vacancies closed, because their last day to apply passed");
            assertThat(ended(Job.RECONCILE, "").result()).contains("12 records", "0 remaining");
            assertThat(ended(Job.INDEX, "").result()).startsWith("Linked 0 records");
            assertThat(ended(Job.REBUILD_INDEX, "").result()).startsWith("Rebuilt from 12 records");

            var failed = ended(Job.PULL_SOURCE, "demo-pes");
            assertThat(failed.state()).isEqualTo(State.FAILED);
            assertThat(failed.result()).contains("has no address to fetch from");

            POOL.db().sql("update vacancy set version = version + 1").update();
            within(Duration.ofSeconds(2), () -> POOL.get(Indexer.class).countDirty() == 0);

            POOL.pass(1);
            within(Duration.ofSeconds(5), () -> scheduled().equals("expire, pull-source, reconcile"));
            POOL.db().sql("update feed_pull set every_seconds = 2 * 86400").update();
            POOL.pass(1);
            within(
                    Duration.ofSeconds(5),
                    () -> scheduled().equals("expire, expire, pull-source, reconcile, reconcile"));
        }
    }

    private JobRequest ended(Job job, String subject) {
        var id = requests.ask(job, subject, false, "test").request().id();
        within(Duration.ofSeconds(20), () -> requests.find(id).orElseThrow().finishedAt() != null);
        return requests.find(id).orElseThrow();
    }

    /// Jobs that the schedule asked for and that are done.
    private static String scheduled() {
        return String.join(
                ", ",
                POOL.texts(
                        "select job from job_request where requested_by = 'schedule' and state = 'DONE' order by 1"));
    }

    private static void within(Duration patience, BooleanSupplier met) {
        var end = Instant.now().plus(patience);
        while (!met.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
