package eu.talentpool.assessment;

import eu.talentpool.assessment.AssessmentRun.Kind;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcAssessmentRuns implements AssessmentRuns {

    private final JdbcClient db;
    private final ChangeLog changes;
    private final JsonMapper json;
    private final Clock clock;

    JdbcAssessmentRuns(JdbcClient db, ChangeLog changes, JsonMapper json, Clock clock) {
        this.db = db;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AssessmentRun begin(LocalDate asOf, String rules) {
        var left = db.sql("select * from assessment_run where finished_at is null")
                .query(JdbcAssessmentRuns::run)
                .optional();
        var run = new AssessmentRun(left.map(AssessmentRun::id).orElseGet(UUID::randomUUID), asOf, rules);
        if (left.isPresent() && left.get().equals(run)) return run;
        db.sql("delete from assessment_progress where run_id = :id")
                .param("id", run.id())
                .update();
        db.sql("""
            insert into assessment_run (id, as_of, rules, started_at) values (:id, :day, :rules, :now)
            on conflict (id) do update set as_of = excluded.as_of, rules = excluded.rules\
            """)
                .param("id", run.id())
                .param("day", Date.valueOf(asOf))
                .param("rules", rules)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return run;
    }

    @Override
    public Optional<UUID> position(AssessmentRun run, Kind kind) {
        return db.sql("select last_id from assessment_progress where run_id = :run and kind = :kind")
                .param("run", run.id())
                .param("kind", kind.name())
                .query(UUID.class)
                .optional();
    }

    @Override
    @Transactional
    public void keep(AssessmentRun run, Kind kind, UUID position, Map<UUID, Assessed> page) {
        var now = new LinkedHashMap<>(page);
        if (kind == Kind.SAVED_ASSESSMENT) now.keySet().retainAll(locked(page.keySet()));
        var before = last(now.keySet());
        now.forEach((id, result) -> {
            var last = before.get(id);
            if (last != null) changes.add(run, kind, id, last, result);
        });
        put(now);
        move(run, kind, position, now.size(), now.size() - before.size());
    }

    /// Those that are still there; they stay until the page is kept.
    private Set<UUID> locked(Collection<UUID> ids) {
        return db.sql("select id from saved_assessment where id = any(:ids) for share")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    private Map<UUID, Assessed> last(Collection<UUID> ids) {
        return db
                .sql("select * from assessed where subject_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("subject_id", UUID.class), result(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void put(Map<UUID, Assessed> results) {
        db.sql("""
            insert into assessed
            select id, result::jsonb from unnest(:ids::uuid[], :results::text[]) as r (id, result)
            on conflict (subject_id) do update set result = excluded.result\
            """)
                .param("ids", results.keySet().toArray(UUID[]::new))
                .param(
                        "results",
                        results.values().stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
    }

    private void move(AssessmentRun run, Kind kind, UUID last, int assessed, int firstTime) {
        db.sql("""
            insert into assessment_progress as p values (:run, :kind, :last, :assessed, :first)
            on conflict (run_id, kind) do update set last_id = excluded.last_id,
                assessed = p.assessed + excluded.assessed, first_time = p.first_time + excluded.first_time\
            """)
                .param("run", run.id())
                .param("kind", kind.name())
                .param("last", last)
                .param("assessed", assessed)
                .param("first", firstTime)
                .update();
    }

    @Override
    @Transactional
    public AssessmentReport finish(AssessmentRun run) {
        db.sql("update assessment_run set finished_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", run.id())
                .update();
        return new AssessmentReport(run.asOf(), run.rules(), totals(run), changes.list(run));
    }

    private List<AssessmentReport.Total> totals(AssessmentRun run) {
        return db.sql("select * from assessment_progress where run_id = :run order by kind desc")
                .param("run", run.id())
                .query((row, _) -> new AssessmentReport.Total(
                        Kind.valueOf(row.getString("kind")), row.getLong("assessed"), row.getLong("first_time")))
                .list();
    }

    private static AssessmentRun run(ResultSet row, int index) throws SQLException {
        return new AssessmentRun(
                row.getObject("id", UUID.class), row.getObject("as_of", LocalDate.class), row.getString("rules"));
    }

    private Assessed result(ResultSet row) throws SQLException {
        return json.readValue(row.getString("result"), Assessed.class);
    }
}
