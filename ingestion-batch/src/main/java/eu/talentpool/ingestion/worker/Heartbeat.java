package eu.talentpool.ingestion.worker;

import eu.talentpool.jobrequest.JobRequest;
import eu.talentpool.jobrequest.JobRequest.Reached;
import eu.talentpool.jobrequest.JobRequests;
import eu.talentpool.searchindex.Progress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says for a claimed request that its worker lives, and how far the job is.
final class Heartbeat implements Progress, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final JobRequests requests;
    private final JobRequest claimed;
    private final WorkerSettings settings;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());

    private volatile Reached reached = new Reached("begun", 0, 0, 0);
    private long began;
    private long first;

    private Heartbeat(JobRequests requests, JobRequest claimed, WorkerSettings settings) {
        this.requests = requests;
        this.claimed = claimed;
        this.settings = settings;
    }

    static Heartbeat of(JobRequests requests, JobRequest claimed, WorkerSettings settings) {
        var heartbeat = new Heartbeat(requests, claimed, settings);
        var every = settings.beat().toMillis();
        heartbeat.pulse.scheduleWithFixedDelay(heartbeat::beat, 0, every, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    /// The rate is that since the job began to count this.
    @Override
    public synchronized void report(String what, long done, long total) {
        var now = System.nanoTime();
        if (!what.equals(reached.doing())) {
            began = now;
            first = done;
        }
        var seconds = (now - began) / 1e9;
        reached = new Reached(what, done, total, seconds > 0 ? (done - first) / seconds : 0);
    }

    /// A beat that fails is followed by others; if all fail, the lease runs out.
    private void beat() {
        try {
            if (!requests.beat(claimed, settings.lease(), reached))
                LOG.warn(
                        "job {}: another worker took request {} over",
                        claimed.job().code(),
                        claimed.id());
        } catch (RuntimeException e) {
            LOG.warn("no sign of life: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        pulse.shutdownNow();
        beat();
    }
}
