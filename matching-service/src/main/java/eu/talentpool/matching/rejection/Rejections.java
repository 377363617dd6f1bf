package eu.talentpool.matching.rejection;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rejections. None is changed or taken back; they go with the person (V26_4).
@Repository
public class Rejections {

    private final JdbcClient db;

    Rejections(JdbcClient db) {
        this.db = db;
    }

    /// @return false if this candidate of this vacancy was rejected already
    public boolean add(Rejection r) {
        return db.sql("""
            insert into candidate_rejection
            values (:vacancy, :profile, :vacancyVersion, :profileVersion, :at, :actor, :reason)
            on conflict do nothing\
            """)
                        .param("vacancy", r.vacancy())
                        .param("profile", r.profile())
                        .param("vacancyVersion", r.vacancyVersion())
                        .param("profileVersion", r.profileVersion())
                        .param("at", Timestamp.from(r.at()))
                        .param("actor", r.actor())
                        .param("reason", r.reason())
                        .update()
                > 0;
    }

    /// By profile, of these candidates of a vacancy.
    public Map<UUID, Rejection> find(UUID vacancy, Collection<UUID> profiles) {
        return db
                .sql("select * from candidate_rejection where vacancy_id = :vacancy and profile_id = any(:profiles)")
                .param("vacancy", vacancy)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query(Rejections::rejection)
                .list()
                .stream()
                .collect(toMap(Rejection::profile, identity()));
    }

    /// Of a person, latest first.
    public List<Rejection> list(UUID profile, @Nullable Instant before, int most) {
        return db.sql("""
            select * from candidate_rejection
            where profile_id = :profile and (:before::timestamptz is null or at < :before::timestamptz)
            order by at desc limit :most\
            """)
                .param("profile", profile)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("most", most)
                .query(Rejections::rejection)
                .list();
    }

    private static Rejection rejection(ResultSet row, int number) throws SQLException {
        return new Rejection(
                row.getObject("vacancy_id", UUID.class),
                row.getObject("profile_id", UUID.class),
                row.getLong("vacancy_version"),
                row.getLong("profile_version"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("reason"));
    }
}
