package eu.talentpool.receipt;

import eu.talentpool.exchange.Finding;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Import runs, what became of each document, and the issues met.
@Repository
public class Runs {

    private final JdbcClient db;
    private final Clock clock;

    Runs(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Begins a run; a resumed one is already there.
    public void begin(UUID run, String kind, String feed) {
        db.sql("insert into ingestion_run values (:run, :kind, :feed, :now) on conflict (id) do nothing")
                .param("run", run)
                .param("kind", kind)
                .param("feed", feed)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Begins a run that takes up what was kept of another one.
    public void beginRetry(UUID run, UUID of) {
        db.sql("""
            insert into ingestion_run (id, kind, feed, started_at, retry_of)
            select :run, kind, feed, :now, id from ingestion_run where id = :of\
            """)
                .param("run", run)
                .param("of", of)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void finish(UUID run) {
        db.sql("update ingestion_run set finished_at = :now where id = :run")
                .param("run", run)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Keeps what became of documents; in the transaction of the documents themselves.
    public void keep(UUID run, List<Outcome> outcomes) {
        db.sql("""
            insert into ingestion_document (run_id, document, outcome, record_id)
            select :run, * from unnest(:documents::text[], :outcomes::text[], :records::uuid[])\
            """)
                .param("run", run)
                .param("documents", outcomes.stream().map(Outcome::document).toArray(String[]::new))
                .param("outcomes", outcomes.stream().map(o -> o.kind().name()).toArray(String[]::new))
                .param("records", outcomes.stream().map(Outcome::record).toArray(UUID[]::new))
                .update();
        note(run, outcomes.stream().flatMap(Runs::issues).toList());
    }

    private record Issue(String document, @Nullable String sourceKey, Finding finding) {}

    private static Stream<Issue> issues(Outcome outcome) {
        return outcome.findings().stream().map(finding -> new Issue(outcome.document(), outcome.sourceKey(), finding));
    }

    /// Keeps something to tell of a document that may not have come at all.
    public void note(UUID run, String document, @Nullable String sourceKey, Finding finding) {
        note(run, List.of(new Issue(document, sourceKey, finding)));
    }

    private void note(UUID run, List<Issue> issues) {
        if (issues.isEmpty()) return;
        var findings = issues.stream().map(Issue::finding).toList();
        db.sql("""
            insert into ingestion_issue (run_id, document, source_key, severity, rule, path, message)
            select :run, document, key, severity, rule, path, message
            from unnest(:documents::text[], :keys::text[], :severities::text[], :rules::text[], :paths::text[],
                :messages::text[]) with ordinality as i(document, key, severity, rule, path, message, number)
            order by number\
            """)
                .param("run", run)
                .param("documents", issues.stream().map(Issue::document).toArray(String[]::new))
                .param("keys", issues.stream().map(Issue::sourceKey).toArray(String[]::new))
                .param(
                        "severities",
                        findings.stream().map(f -> f.severity().name()).toArray(String[]::new))
                .param("rules", findings.stream().map(Finding::rule).toArray(String[]::new))
                .param("paths", findings.stream().map(Finding::path).toArray(String[]::new))
                .param("messages", findings.stream().map(Finding::message).toArray(String[]::new))
                .update();
    }

    /// Those of these records that another document of this run already gave.
    public Set<UUID> findTaken(UUID run, Collection<UUID> records) {
        if (records.isEmpty()) return Set.of();
        return db.sql("select record_id from ingestion_document where run_id = :run and record_id = any(:records)")
                .param("run", run)
                .param("records", records.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("record_id", UUID.class))
                .set();
    }

    public Map<Outcome.Kind, Long> countOutcomes(UUID run) {
        var counts = new TreeMap<Outcome.Kind, Long>();
        db.sql("select outcome, count(*) as n from ingestion_document where run_id = :run group by outcome")
                .param("run", run)
                .query(row -> {
                    counts.put(Outcome.Kind.valueOf(row.getString("outcome")), row.getLong("n"));
                });
        return counts;
    }

    /// Records the run touched or found unchanged.
    public List<UUID> listRecords(UUID run) {
        return db.sql("select distinct record_id from ingestion_document where run_id = :run and record_id is not null")
                .param("run", run)
                .query((row, _) -> row.getObject("record_id", UUID.class))
                .list();
    }

    /// @param message the first one met under this rule
    public record IssueCount(String severity, String rule, long documents, String example, String message) {}

    public List<IssueCount> countIssues(UUID run) {
        return db.sql("""
            select severity, rule, count(distinct document) as documents, min(document) as example,
                (array_agg(message order by document, id))[1] as message
            from ingestion_issue where run_id = :run
            group by severity, rule order by severity, rule\
            """)
                .param("run", run)
                .query((row, _) -> new IssueCount(
                        row.getString("severity"),
                        row.getString("rule"),
                        row.getLong("documents"),
                        row.getString("example"),
                        row.getString("message")))
                .list();
    }

    /// @param document name of the rejected document
    public record Rejection(String document, String rule, String path, String message) {}

    public List<Rejection> listRejections(UUID run) {
        return db.sql("select document, rule, path, message from ingestion_issue"
                        + " where run_id = :run and severity = 'REJECTED' order by document, id")
                .param("run", run)
                .query((row, _) -> new Rejection(
                        row.getString("document"),
                        row.getString("rule"),
                        row.getString("path"),
                        row.getString("message")))
                .list();
    }
}
