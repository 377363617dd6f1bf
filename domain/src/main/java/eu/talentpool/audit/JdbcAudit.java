package eu.talentpool.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
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
            Collection<String> subjectIds,
            Outcome outcome,
            @Nullable String detail) {
        db.sql("""
            insert into audit_event (at, actor, roles, action, subject_kind, subject_id, outcome, detail)
            select :at, :actor, :roles, :action, :kind, subject, :outcome, :detail from unnest(:subjects) as subject\
            """)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .param(
                        "roles",
                        actor.roles().stream().map(Role::realmName).sorted().toArray(String[]::new))
                .param("action", action)
                .param("kind", subjectKind)
                .param("subjects", subjectIds.toArray(String[]::new))
                .param("outcome", outcome.name())
                .param("detail", detail)
                .update();
    }
}
