package eu.talentpool.receipt;

import eu.talentpool.exchange.Finding.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What there was to tell of documents, across runs: newest run first, within a run in the order in which it came.
@Repository
public class Issues {

    private final JdbcClient db;

    Issues(JdbcClient db) {
        this.db = db;
    }

    /// @param issue number; the larger, the later
    public record Issue(
            long issue,
            UUID run,
            RunHistory.Kind kind,
            String feed,
            String document,
            Severity severity,
            String rule,
            String path,
            String message) {}

    /// What of the issues is asked for; null for any.
    public record Filter(
            @Nullable String feed,
            @Nullable UUID run,
            @Nullable String rule,
            @Nullable Severity severity) {}

    private record Place(Instant startedAt, UUID run, long issue) {

        static final Place FIRST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0), 0);
    }

    /// @param after last issue of the page before; null for the first page
    public List<Issue> list(FeedScope scope, Filter filter, @Nullable Long after, int most) {
        if (after == null) return page(scope, filter, Place.FIRST, most);
        return place(scope, after)
                .map(place -> page(scope, filter, place, most))
                .orElse(List.of());
    }

    /// Runs are few and found by their index in this order, so the page ends as soon as it is full.
    private List<Issue> page(FeedScope scope, Filter filter, Place after, int most) {
        return db.sql("""
            select r.kind, r.feed, i.* from ingestion_run r join ingestion_issue i on i.run_id = r.id
            where (:all or r.feed = any(:feeds))
                and (:feed::text is null or r.feed = :feed::text)
                and (:run::uuid is null or r.id = :run::uuid)
                and (:rule::text is null or i.rule = :rule::text)
                and (:severity::text is null or i.severity = :severity::text)
                and (r.started_at, r.id) <= (:started, :after)
                and (r.id <> :after or i.id > :issue)
            order by r.started_at desc, r.id desc, i.id limit :most\
            """)
                .param("all", scope.all())
                .param("feeds", scope.ids())
                .param("feed", filter.feed)
                .param("run", filter.run)
                .param("rule", filter.rule)
                .param("severity", filter.severity == null ? null : filter.severity.name())
                .param("started", java.sql.Timestamp.from(after.startedAt))
                .param("after", after.run)
                .param("issue", after.issue)
                .param("most", most)
                .query(Issues::issue)
                .list();
    }

    private Optional<Place> place(FeedScope scope, long issue) {
        return db.sql("""
            select r.started_at, r.id from ingestion_issue i join ingestion_run r on r.id = i.run_id
            where i.id = :issue and (:all or r.feed = any(:feeds))\
            """)
                .param("issue", issue)
                .param("all", scope.all())
                .param("feeds", scope.ids())
                .query((row, _) ->
                        new Place(row.getTimestamp("started_at").toInstant(), row.getObject("id", UUID.class), issue))
                .optional();
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        return new Issue(
                row.getLong("id"),
                row.getObject("run_id", UUID.class),
                RunHistory.Kind.of(row.getString("kind")),
                row.getString("feed"),
                row.getString("document"),
                Severity.valueOf(row.getString("severity")),
                row.getString("rule"),
                row.getString("path"),
                row.getString("message"));
    }
}
