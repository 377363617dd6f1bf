package eu.talentpool.jobrequest;

import eu.talentpool.jobrequest.JobRequest.Reached;
import eu.talentpool.jobrequest.JobRequest.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The requests. Several workers share them: each claims one under a lease, which it renews while it lives; a request
/// whose lease ran out is claimed by another. Leases are of the clock of the database, because those of the workers
/// may disagree.
@Repository
public class JobRequests {

    /// Of a job that takes every worker along; the next claim fails it.
    private static final int MOST_ATTEMPTS = 3;

    /// A newer version may ask for jobs that this one does not know.
    private static final String[] KNOWN =
            Arrays.stream(Job.values()).map(Job::code).toArray(String[]::new);

    private static final String DIED =
            "Every worker that began it died. Look into the logs of the workers, then ask for" + " it again.";

    private final JdbcClient db;
    private final Clock clock;

    JobRequests(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param request the open one for the same thing, if there is one
    /// @param isNew   it was not there before
    public record Asked(JobRequest request, boolean isNew) {}

    /// @param subject feed or run, or empty
    /// @param by      subject of a token, or [JobRequest#SCHEDULE]
    @Transactional
    public Asked ask(Job job, String subject, boolean whole, String by) {
        var id = UUID.randomUUID();
        var added = db.sql("""
            insert into job_request (id, job, subject, whole, requested_by, requested_at, state)
            values (:id, :job, :subject, :whole, :by, :now, 'WAITING')
            on conflict (job, subject) where state in ('WAITING', 'RUNNING') do nothing\
            """)
                        .param("id", id)
                        .param("job", job.code())
                        .param("subject", subject)
                        .param("whole", whole)
                        .param("by", by)
                        .param("now", now())
                        .update()
                > 0;
        if (added) return new Asked(find(id).orElseThrow(), true);
        return findOpen(job, subject).map(open -> new Asked(open, false)).orElseGet(() -> ask(job, subject, whole, by));
    }

    private Optional<JobRequest> findOpen(Job job, String subject) {
        return db.sql("select * from job_request where job = :job and subject = :subject"
                        + " and state in ('WAITING', 'RUNNING')")
                .param("job", job.code())
                .param("subject", subject)
                .query(JobRequests::request)
                .optional();
    }

    /// The oldest request that waits or whose worker died; empty if there is none.
    @Transactional
    public Optional<JobRequest> claim(String worker, Duration lease) {
        failHopeless();
        return db.sql("""
            update job_request set state = 'RUNNING', worker = :worker, attempts = attempts + 1, started_at = :now,
                lease_until = now() + make_interval(secs => :seconds), doing = null, done = 0, total = 0, rate = 0
            where id = (
                select id from job_request
                where job = any(:known)
                    and (state = 'WAITING' or (state = 'RUNNING' and lease_until < now()))
                order by requested_at limit 1 for update skip locked)
            returning *\
            """)
                .param("known", KNOWN)
                .param("worker", worker)
                .param("now", now())
                .param("seconds", lease.toMillis() / 1000.0)
                .query(JobRequests::request)
                .optional();
    }

    private void failHopeless() {
        db.sql("""
            update job_request set state = 'FAILED', finished_at = :now, result = :died
            where state = 'RUNNING' and lease_until < now() and attempts >= :most\
            """)
                .param("now", now())
                .param("died", DIED)
                .param("most", MOST_ATTEMPTS)
                .update();
    }

    /// Renews the lease and says how far the job is.
    ///
    /// @return false if another worker took the request over
    public boolean beat(JobRequest claimed, Duration lease, Reached reached) {
        return db.sql("""
            update job_request set lease_until = now() + make_interval(secs => :seconds),
                doing = :doing, done = :done, total = :total, rate = :rate
            where id = :id and attempts = :attempt and state = 'RUNNING'\
            """)
                        .param("seconds", lease.toMillis() / 1000.0)
                        .param("doing", reached.doing())
                        .param("done", reached.done())
                        .param("total", reached.total())
                        .param("rate", reached.rate())
                        .param("id", claimed.id())
                        .param("attempt", claimed.attempts())
                        .update()
                > 0;
    }

    /// Does nothing if another worker took the request over.
    ///
    /// @param result what came of it, as a sentence without personal data
    public void finish(JobRequest claimed, State state, String result) {
        db.sql("""
            update job_request set state = :state, finished_at = :now, lease_until = null, result = :result
            where id = :id and attempts = :attempt and state = 'RUNNING'\
            """)
                .param("state", state.name())
                .param("now", now())
                .param("result", result)
                .param("id", claimed.id())
                .param("attempt", claimed.attempts())
                .update();
    }

    /// Gives back what a worker that stops has not ended; it counts as not begun.
    public void release(JobRequest claimed) {
        db.sql("""
            update job_request set state = 'WAITING', worker = null, lease_until = null, attempts = attempts - 1
            where id = :id and attempts = :attempt and state = 'RUNNING'\
            """)
                .param("id", claimed.id())
                .param("attempt", claimed.attempts())
                .update();
    }

    public Optional<JobRequest> find(UUID id) {
        return db.sql("select * from job_request where id = :id and job = any(:known)")
                .param("id", id)
                .param("known", KNOWN)
                .query(JobRequests::request)
                .optional();
    }

    /// What of the requests is asked for; null for any.
    public record Filter(@Nullable Job job, @Nullable State state) {}

    /// Newest first.
    ///
    /// @param after last request of the page before; null for the first page
    public List<JobRequest> list(Filter filter, @Nullable UUID after, int most) {
        return db.sql("""
            select * from job_request
            where job = any(:known) and (:job::text is null or job = :job::text)
                and (:state::text is null or state = :state::text)
                and (:after::uuid is null or (requested_at, id) < (
                    select requested_at, id from job_request where id = :after::uuid))
            order by requested_at desc, id desc limit :most\
            """)
                .param("known", KNOWN)
                .param("job", filter.job == null ? null : filter.job.code())
                .param("state", filter.state == null ? null : filter.state.name())
                .param("after", after)
                .param("most", most)
                .query(JobRequests::request)
                .list();
    }

    /// When the schedule last asked for a job; empty if it never did.
    public Optional<Instant> findLastScheduled(Job job) {
        return db.sql("""
            select requested_at from job_request where job = :job and requested_by = :schedule
            order by requested_at desc limit 1\
            """)
                .param("job", job.code())
                .param("schedule", JobRequest.SCHEDULE)
                .query((row, _) -> row.getTimestamp("requested_at").toInstant())
                .optional();
    }

    public long countWaiting() {
        return count("state = 'WAITING'");
    }

    public long countRunning() {
        return count("state = 'RUNNING'");
    }

    /// Of requests of this job, those that failed since the last one that did not.
    public long countFailing(Job job) {
        return db.sql("""
            select count(*) from job_request r where job = :job and state = 'FAILED' and not exists (
                select from job_request later
                where later.job = r.job and later.subject = r.subject and later.state = 'DONE'
                    and later.requested_at > r.requested_at)\
            """).param("job", job.code()).query(Long.class).single();
    }

    /// How long the oldest request waits that a worker should have taken up.
    public double secondsWaiting() {
        var oldest = db.sql("""
            select min(case state when 'WAITING' then requested_at else lease_until end) as since from job_request
            where state = 'WAITING' or (state = 'RUNNING' and lease_until < now())\
            """).query((row, _) -> row.getTimestamp("since")).optional();
        return oldest.map(since -> Math.max(0, (clock.millis() - since.getTime()) / 1000.0))
                .orElse(0.0);
    }

    private long count(String condition) {
        return db.sql("select count(*) from job_request where " + condition)
                .query(Long.class)
                .single();
    }

    /// Forgets what ended before a moment.
    public int removeEndedBefore(Instant moment) {
        return db.sql("delete from job_request where finished_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static JobRequest request(ResultSet row, int number) throws SQLException {
        return new JobRequest(
                row.getObject("id", UUID.class),
                Job.find(row.getString("job")).orElseThrow(),
                row.getString("subject"),
                row.getBoolean("whole"),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("worker"),
                row.getInt("attempts"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                reached(row),
                row.getString("result"));
    }

    private static @Nullable Reached reached(ResultSet row) throws SQLException {
        var doing = row.getString("doing");
        if (doing == null) return null;
        return new Reached(doing, row.getLong("done"), row.getLong("total"), row.getDouble("rate"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
