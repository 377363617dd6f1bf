package eu.talentpool.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the audit for the person it is about.
@Repository
public class AuditTrail {

    private final JdbcClient db;

    AuditTrail(JdbcClient db) {
        this.db = db;
    }

    /// @param roles of who acted; the account is another person's, and stays untold
    public record Entry(
            Instant at,
            List<String> roles,
            String action,
            String outcome,
            @Nullable String detail) {}

    /// Latest first.
    public List<Entry> list(String subjectKind, String subjectId) {
        return db.sql("select at, roles, action, outcome, detail from audit_event"
                        + " where subject_kind = :kind and subject_id = :id order by at desc, id desc")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .query((row, _) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getString("action"),
                        row.getString("outcome"),
                        row.getString("detail")))
                .list();
    }
}
