package eu.talentpool.ingestion.worker;

import eu.talentpool.ingestion.pull.Pulls;
import eu.talentpool.jobrequest.Job;
import eu.talentpool.jobrequest.JobRequest;
import eu.talentpool.jobrequest.JobRequests;
import eu.talentpool.receipt.RejectedDocuments;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks for jobs when their time has come. Every worker looks, one at a time; what was missed while none ran is asked
/// for once.
@Component
class Schedule {

    private static final String NEVER = "-";

    private final JobRequests requests;
    private final Pulls pulls;
    private final RejectedDocuments rejected;
    private final JdbcClient db;
    private final Clock clock;
    private final WorkerSettings settings;
    private final Map<Job, CronExpression> times;
    private final Instant began;

    Schedule(
            JobRequests requests,
            Pulls pulls,
            RejectedDocuments rejected,
            JdbcClient db,
            Clock clock,
            WorkerSettings settings) {
        this.requests = requests;
        this.pulls = pulls;
        this.rejected = rejected;
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.times = times(settings.schedule());
        this.began = clock.instant();
    }

    /// @throws IllegalStateException if an expression is none; says which
    private static Map<Job, CronExpression> times(Map<Job, String> schedule) {
        var times = new EnumMap<Job, CronExpression>(Job.class);
        schedule.forEach((job, text) -> {
            if (!text.equals(NEVER)) times.put(job, cron(job, text));
        });
        return times;
    }

    private static CronExpression cron(Job job, String text) {
        if (job.about() == Job.About.RUN)
            throw new IllegalStateException("talentpool.worker.schedule." + job.code()
                    + ": this job is about a run, so no schedule can ask for it. Leave it out.");
        try {
            return CronExpression.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "talentpool.worker.schedule.%s is '%s', which is no cron expression: write six fields like \"0 0 2 *"
                                    .formatted(job.code(), text)
                            + " * *\" (every day at two), or - for never.",
                    e);
        }
    }

    @Transactional
    public void look() {
        if (!isMine()) return;
        times.forEach((job, time) -> {
            if (isDue(job, time)) ask(job);
        });
        rejected.removeOld();
        requests.removeEndedBefore(clock.instant().minus(settings.keep()));
    }

    /// Until the transaction ends no other worker looks.
    private boolean isMine() {
        return db.sql("select pg_try_advisory_xact_lock(7100, hashtext('schedule'))")
                .query(Boolean.class)
                .single();
    }

    private boolean isDue(Job job, CronExpression time) {
        var last = requests.findLastScheduled(job).orElse(began);
        var next = time.next(ZonedDateTime.ofInstant(last, clock.getZone()));
        return next != null && !next.toInstant().isAfter(clock.instant());
    }

    private void ask(Job job) {
        switch (job.about()) {
            case FEED -> pulls.listDue().forEach(feed -> requests.ask(job, feed, false, JobRequest.SCHEDULE));
            case RUN -> throw new IllegalStateException(job.code() + " is about a run, so no schedule asks for it.");
            case POOL -> requests.ask(job, "", false, JobRequest.SCHEDULE);
        }
    }
}
