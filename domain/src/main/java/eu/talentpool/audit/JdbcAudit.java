package eu.talentpool.audit;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAudit implements Audit {

    private final JdbcClient db;
    private final Clock clock;

    JdbcAudit(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void record(
            Actor actor,
            String action,
            String subjectKind,
            String subjectId,
            Outcome outcome,
            @Nullable String detail) {
        db.sql("""
            insert into audit_event (at, actor, roles, action, subject_kind, subject_id, outcome, detail)
            values (:at, :actor, :roles, :action, :kind, :subject, :outcome, :detail)\
            """)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .param(
                        "roles",
                        actor.roles().stream().map(Role::realmName).sorted().toArray(String[]::new))
                .param("action", action)
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("outcome", outcome.name())
                .param("detail", detail)
                .update();
    }
}
