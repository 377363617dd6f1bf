package eu.talentpool.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The runs so far, newest first, for those who may see them.
@Repository
public class RunHistory {

    private final JdbcClient db;

    RunHistory(JdbcClient db) {
        this.db = db;
    }

    public enum Kind {
        VACANCIES,
        PROFILES;

        static Kind of(String stored) {
            return stored.equals("profiles") ? PROFILES : VACANCIES;
        }

        String stored() {
            return this == PROFILES ? "profiles" : "vacancies";
        }
    }

    public enum State {
        /// Taking in documents, or cut short: the same command takes it up again.
        UNFINISHED,
        FINISHED
    }

    /// @param retryOf  run whose rejected documents this one took up; null for any other
    /// @param outcomes documents by what became of them
    public record Run(
            UUID run,
            Kind kind,
            String feed,
            State state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable UUID retryOf,
            Map<Outcome.Kind, Long> outcomes) {}

    /// What of the runs is asked for; null for any.
    public record Filter(
            @Nullable String feed,
            @Nullable Kind kind,
            @Nullable State state) {}

    /// Empty if there is none in this scope.
    public Optional<Run> find(FeedScope scope, UUID run) {
        return db
                .sql("select * from ingestion_run where id = :run and (:all or feed = any(:feeds))")
                .param("run", run)
                .param("all", scope.all())
                .param("feeds", scope.ids())
                .query(RunHistory::run)
                .list()
                .stream()
                .map(found -> found.with(outcomes(List.of(found)).getOrDefault(run, Map.of())))
                .findFirst();
    }

    /// The latest run that took up what this one rejected; empty if none did.
    public Optional<UUID> findRetryOf(UUID run) {
        return db.sql("select id from ingestion_run where retry_of = :run order by started_at desc limit 1")
                .param("run", run)
                .query(UUID.class)
                .optional();
    }

    /// @param after last run of the page before; null for the first page
    public List<Run> list(FeedScope scope, Filter filter, @Nullable UUID after, int most) {
        var rows = rows(scope, filter, after, most);
        var outcomes = outcomes(rows);
        return rows.stream()
                .map(row -> row.with(outcomes.getOrDefault(row.id, Map.of())))
                .toList();
    }

    private List<Row> rows(FeedScope scope, Filter filter, @Nullable UUID after, int most) {
        return db.sql("""
            select * from ingestion_run
            where (:all or feed = any(:feeds))
                and (:feed::text is null or feed = :feed::text)
                and (:kind::text is null or kind = :kind::text)
                and (:finished::boolean is null or (finished_at is not null) = :finished::boolean)
                and (:after::uuid is null or (started_at, id) < (
                    select started_at, id from ingestion_run
                    where id = :after::uuid and (:all or feed = any(:feeds))))
            order by started_at desc, id desc limit :most\
            """)
                .param("all", scope.all())
                .param("feeds", scope.ids())
                .param("feed", filter.feed)
                .param("kind", filter.kind == null ? null : filter.kind.stored())
                .param("finished", filter.state == null ? null : filter.state == State.FINISHED)
                .param("after", after)
                .param("most", most)
                .query(RunHistory::run)
                .list();
    }

    private record Row(
            UUID id,
            Kind kind,
            String feed,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable UUID retryOf) {

        Run with(Map<Outcome.Kind, Long> outcomes) {
            var state = finishedAt == null ? State.UNFINISHED : State.FINISHED;
            return new Run(id, kind, feed, state, startedAt, finishedAt, retryOf, outcomes);
        }
    }

    private static Row run(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Row(
                row.getObject("id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("feed"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getObject("retry_of", UUID.class));
    }

    private Map<UUID, Map<Outcome.Kind, Long>> outcomes(List<Row> rows) {
        var counts = new HashMap<UUID, Map<Outcome.Kind, Long>>();
        db.sql("""
            select run_id, outcome, count(*) as documents from ingestion_document
            where run_id = any(:runs) group by run_id, outcome\
            """)
                .param("runs", rows.stream().map(Row::id).toArray(UUID[]::new))
                .query(row -> {
                    counts.computeIfAbsent(row.getObject("run_id", UUID.class), _ -> new EnumMap<>(Outcome.Kind.class))
                            .put(Outcome.Kind.valueOf(row.getString("outcome")), row.getLong("documents"));
                });
        return counts;
    }
}
