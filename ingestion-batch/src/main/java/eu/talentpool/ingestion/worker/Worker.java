package eu.talentpool.ingestion.worker;

import eu.talentpool.ingestion.job.Relinking;
import eu.talentpool.jobrequest.JobRequest;
import eu.talentpool.jobrequest.JobRequest.State;
import eu.talentpool.jobrequest.JobRequests;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.SearchUnavailable;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Runs what is asked for, several jobs at once, and beside them follows every change with the index. Any number of
/// workers may run; one that dies is noticed by its lease, one that is stopped gives back what it has not ended.
@Component
public class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final int AFTER_FAILURE = 10;

    private final JobRequests requests;
    private final RequestedJobs jobs;
    private final Schedule schedule;
    private final Relinking relinking;
    private final Indexer indexer;
    private final WorkerSettings settings;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("worker-", 0).factory());
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    Worker(
            JobRequests requests,
            RequestedJobs jobs,
            Schedule schedule,
            Relinking relinking,
            Indexer indexer,
            WorkerSettings settings) {
        this.requests = requests;
        this.jobs = jobs;
        this.schedule = schedule;
        this.relinking = relinking;
        this.indexer = indexer;
        this.settings = settings;
    }

    /// Process and machine.
    public static String name() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }

    public void start() {
        threads.execute(() -> repeat("the index", settings.indexPause(), this::index));
        threads.execute(() -> repeat("the schedule", settings.poll(), this::look));
        for (var i = 0; i < settings.jobs(); i++)
            threads.execute(() -> repeat("the requests", settings.poll(), this::serve));
    }

    /// Waits until the program is told to end.
    public void join() throws InterruptedException {
        stopped.await();
    }

    /// @see #repeat
    private interface Turn {

        /// @return true if there may be more to do at once
        boolean take();
    }

    /// A server that is down is waited for; the first failure of a series is told, and its end.
    private void repeat(String what, Duration pause, Turn turn) {
        var failing = false;
        while (!stopping) {
            var more = false;
            try {
                more = turn.take();
                if (failing) LOG.info("{}: going on", what);
                failing = false;
            } catch (RuntimeException e) {
                if (!failing && !stopping) LOG.warn("{}: waiting, because of {}", what, reason(e));
                failing = true;
            }
            if (!more) sleep(failing ? pause.multipliedBy(AFTER_FAILURE) : pause);
        }
    }

    /// What a driver says may quote a row.
    private static String reason(Exception e) {
        return e instanceof SearchUnavailable
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean index() {
        relinking.relinkDue(Progress.SILENT);
        return indexer.indexDirty() > 0;
    }

    private boolean look() {
        schedule.look();
        return false;
    }

    private boolean serve() {
        var claimed = requests.claim(name(), settings.lease());
        claimed.ifPresent(this::run);
        return claimed.isPresent();
    }

    /// What fails while the worker stops has not failed.
    private void run(JobRequest request) {
        String result;
        try (var heartbeat = Heartbeat.of(requests, request, settings)) {
            result = jobs.run(request, heartbeat);
        } catch (Exception e) {
            if (stopping) requests.release(request);
            else fail(request, e);
            return;
        }
        requests.finish(request, State.DONE, result);
    }

    private void fail(JobRequest request, Exception e) {
        LOG.warn("job {} of request {} failed", request.job().code(), request.id());
        requests.finish(request, State.FAILED, sentence(e));
    }

    private static String sentence(Exception e) {
        var ours = e instanceof IllegalStateException
                || e instanceof IllegalArgumentException
                || e instanceof SearchUnavailable;
        return ours && e.getMessage() != null
                ? e.getMessage()
                : "It broke off (%s). What was done stays; ask for it again."
                        .formatted(e.getClass().getSimpleName());
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        threads.shutdownNow();
        if (!threads.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS))
            LOG.warn("a job did not end in time; its request is taken over when its lease has run out");
        stopped.countDown();
    }
}
