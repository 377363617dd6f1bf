package eu.talentpool.assessment;

import eu.talentpool.assessment.AssessmentRun.Kind;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What runs found changed.
@Repository
class ChangeLog {

    private final JdbcClient db;

    ChangeLog(JdbcClient db) {
        this.db = db;
    }

    void add(AssessmentRun run, Kind kind, UUID id, Assessed before, Assessed now) {
        for (var change : before.changesTo(now))
            db.sql("""
                insert into assessment_change (run_id, kind, subject_id, member_state, rule, from_state, to_state,
                    cause, from_rules, to_rules, from_day, to_day)
                values (:run, :kind, :id, :memberState, :rule, :from, :to, :cause, :fromRules, :toRules, :fromDay, :toDay)\
                """)
                    .param("run", run.id())
                    .param("kind", kind.name())
                    .param("id", id)
                    .param("memberState", change.memberState())
                    .param("rule", change.rule())
                    .param("from", change.from(), Types.VARCHAR)
                    .param("to", change.to(), Types.VARCHAR)
                    .param("cause", before.causeOf(change, now).name())
                    .param("fromRules", before.rulesVersion())
                    .param("toRules", now.rulesVersion())
                    .param("fromDay", Date.valueOf(before.asOf()))
                    .param("toDay", Date.valueOf(now.asOf()))
                    .update();
    }

    List<AssessmentReport.Line> list(AssessmentRun run) {
        return db.sql("""
            select c.*, v.employer_id, v.content ->> 'title' as title
            from assessment_change c left join vacancy v on v.id = c.subject_id
            where c.run_id = :run order by c.kind desc, c.subject_id, c.id\
            """).param("run", run.id()).query(ChangeLog::line).list();
    }

    private static AssessmentReport.Line line(ResultSet row, int index) throws SQLException {
        return new AssessmentReport.Line(
                Kind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("employer_id"),
                row.getString("title"),
                row.getString("member_state"),
                row.getString("rule"),
                row.getString("from_state"),
                row.getString("to_state"),
                Change.Cause.valueOf(row.getString("cause")),
                row.getString("from_rules"),
                row.getString("to_rules"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
