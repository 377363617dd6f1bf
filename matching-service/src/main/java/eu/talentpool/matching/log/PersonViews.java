package eu.talentpool.matching.log;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks at one person outside a ranking, from the audit: at a pair, and by a vacancy that was sent along.
@Repository
public class PersonViews {

    private final JdbcClient db;

    PersonViews(JdbcClient db) {
        this.db = db;
    }

    /// @param roles  of who looked
    /// @param detail `vacancy` with its id (after the purpose, for the identity), or `employer` with its id
    public record PersonView(Instant at, List<String> roles, String action, String detail) {}

    /// Latest first; without the looks of the person herself.
    public List<PersonView> list(UUID profile, @Nullable Instant before, int most) {
        return db.sql("""
            select at, roles, action, detail from audit_event
            where subject_kind = 'profile' and subject_id = :profile and outcome = 'DONE'
                and action in ('VIEW_PAIR', 'VIEW_CANDIDATE_OF_TEXT', 'VIEW_PERSON') and roles && '{employer,ncp}'
                and (:before::timestamptz is null or at < :before::timestamptz)
            order by at desc limit :most\
            """)
                .param("profile", profile.toString())
                .param("before", before == null ? null : Timestamp.from(before))
                .param("most", most)
                .query((row, _) -> new PersonView(
                        row.getTimestamp("at").toInstant(),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getString("action"),
                        Objects.requireNonNullElse(row.getString("detail"), "")))
                .list();
    }
}
