package eu.talentpool.ingestion.pull;

import eu.talentpool.ingestion.pull.PullState.OpenRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The health of every source that is fetched.
@Repository
public class PullStates {

    private final JdbcClient db;

    PullStates(JdbcClient db) {
        this.db = db;
    }

    public PullState get(String feed) {
        return db.sql("select * from pull_state where feed = :feed")
                .param("feed", feed)
                .query(PullStates::state)
                .optional()
                .orElseGet(() -> PullState.unknown(feed));
    }

    /// A list was read; what it named is wanted from now on.
    void listed(String feed, OpenRun run) {
        db.sql("""
            insert into pull_state (feed, run, run_began, run_is_full, changes_from)
            values (:feed, :run, :began, :full, :began)
            on conflict (feed) do update set run = excluded.run, run_began = excluded.run_began,
                run_is_full = excluded.run_is_full, changes_from = excluded.changes_from\
            """)
                .param("feed", feed)
                .param("run", run.run())
                .param("began", Timestamp.from(run.began()))
                .param("full", run.full())
                .update();
    }

    void succeeded(String feed, OpenRun run, Instant now) {
        db.sql("""
            update pull_state set last_success = :now, failures = 0, next_try = null, run = null,
                last_full = case when :full then :began else last_full end
            where feed = :feed\
            """)
                .param("now", Timestamp.from(now))
                .param("full", run.full())
                .param("began", Timestamp.from(run.began()))
                .param("feed", feed)
                .update();
    }

    void failed(String feed, String reason, Instant now, Instant nextTry) {
        db.sql("""
            insert into pull_state (feed, last_failure, failure, failures, next_try)
            values (:feed, :now, :reason, 1, :next)
            on conflict (feed) do update set last_failure = excluded.last_failure, failure = excluded.failure,
                failures = pull_state.failures + 1, next_try = excluded.next_try\
            """)
                .param("feed", feed)
                .param("now", Timestamp.from(now))
                .param("reason", reason)
                .param("next", Timestamp.from(nextTry))
                .update();
    }

    private static PullState state(ResultSet row, int number) throws SQLException {
        var run = row.getObject("run", UUID.class);
        return new PullState(
                row.getString("feed"),
                instant(row, "last_success"),
                instant(row, "last_failure"),
                row.getString("failure"),
                row.getInt("failures"),
                instant(row, "next_try"),
                instant(row, "last_full"),
                instant(row, "changes_from"),
                run == null
                        ? null
                        : new OpenRun(
                                run, Objects.requireNonNull(instant(row, "run_began")), row.getBoolean("run_is_full")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
