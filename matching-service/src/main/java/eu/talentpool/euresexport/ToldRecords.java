package eu.talentpool.euresexport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the network is told of vacancies or of profiles. Whoever writes holds [#lock], whoever reads changes
/// [#lockShared], both until the end of the
/// transaction: so no answer is given while a moment before it is still being written.
final class ToldRecords {

    /// @param records table of what is told
    /// @param table   of how it is told
    /// @param key     of that table
    /// @param lock    of PostgreSQL's advisory locks
    enum Kind {
        VACANCIES("vacancy", "eures_vacancy", "vacancy_id", 7101),
        PROFILES("profile", "eures_profile", "profile_id", 7103);

        private final String records;
        private final String table;
        private final String key;
        private final int lock;

        Kind(String records, String table, String key, int lock) {
            this.records = records;
            this.table = table;
            this.key = key;
            this.lock = lock;
        }
    }

    private final JdbcClient db;
    private final Kind kind;

    ToldRecords(JdbcClient db, Kind kind) {
        this.db = db;
        this.kind = kind;
    }

    void lock() {
        hold("pg_advisory_xact_lock");
    }

    void lockShared() {
        hold("pg_advisory_xact_lock_shared");
    }

    private void hold(String function) {
        db.sql("select " + function + "(:lock) is not null")
                .param("lock", kind.lock)
                .query(Boolean.class)
                .single();
    }

    /// Records to be looked at: new ones, changed ones, and those whose day has come.
    List<UUID> listDue(LocalDate today, int limit) {
        return db.sql("""
            select r.id from %1$s r left join %2$s e on e.%3$s = r.id
            where e.%3$s is null or e.version <> r.version or e.look_again <= :today
            order by r.id limit :limit\
            """.formatted(kind.records, kind.table, kind.key))
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// The latest moment given so far.
    Optional<Instant> latest() {
        return db.sql("select changed_at from " + kind.table + " where changed_at is not null order by changed_at desc"
                        + " limit 1")
                .query((row, _) -> row.getTimestamp("changed_at").toInstant())
                .optional();
    }

    Map<UUID, Told> find(Collection<UUID> ids) {
        return db
                .sql("select * from " + kind.table + " where " + kind.key + " = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::told)
                .stream()
                .collect(Collectors.toMap(Told::id, Function.identity()));
    }

    List<Told> listActive() {
        return db.sql("select * from " + kind.table + " where status = 'ACTIVE' order by " + kind.key)
                .query(this::told)
                .list();
    }

    List<Told> listChangedSince(Instant moment) {
        return db.sql("select * from " + kind.table + " where changed_at >= :moment order by changed_at, " + kind.key)
                .param("moment", Timestamp.from(moment))
                .query(this::told)
                .list();
    }

    void put(Told told) {
        db.sql("""
            insert into %s values (:id, :version, :again, :status, :print, :created, :opened, :changed,
                :closed)
            on conflict (%s) do update set version = excluded.version, look_again = excluded.look_again,
                status = excluded.status, fingerprint = excluded.fingerprint, created_at = excluded.created_at,
                opened_at = excluded.opened_at, changed_at = excluded.changed_at, closed_at = excluded.closed_at\
            """.formatted(kind.table, kind.key))
                .param("id", told.id())
                .param("version", told.version())
                .param("again", told.lookAgain())
                .param("status", told.status().name())
                .param("print", told.fingerprint())
                .param("created", timestamp(told.createdAt()))
                .param("opened", timestamp(told.openedAt()))
                .param("changed", timestamp(told.changedAt()))
                .param("closed", timestamp(told.closedAt()))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject(kind.key, UUID.class),
                row.getLong("version"),
                row.getObject("look_again", LocalDate.class),
                Told.Status.valueOf(row.getString("status")),
                row.getString("fingerprint"),
                instant(row, "created_at"),
                instant(row, "opened_at"),
                instant(row, "changed_at"),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
