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
import org.springframework.stereotype.Repository;

/// Table `eures_vacancy`. Whoever writes holds [#lock], whoever reads changes [#lockShared], both until the end of the
/// transaction: so no answer is given while a moment before it is still being written.
@Repository
class ToldVacancies {

    private static final int LOCK = 7101;

    private final JdbcClient db;

    ToldVacancies(JdbcClient db) {
        this.db = db;
    }

    void lock() {
        hold("pg_advisory_xact_lock");
    }

    void lockShared() {
        hold("pg_advisory_xact_lock_shared");
    }

    private void hold(String function) {
        db.sql("select " + function + "(:lock) is not null")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /// Vacancies to be looked at: new ones, changed ones, and those whose day has come.
    List<UUID> listDue(LocalDate today, int limit) {
        return db.sql("""
            select v.id from vacancy v left join eures_vacancy e on e.vacancy_id = v.id
            where e.vacancy_id is null or e.version <> v.version or e.look_again <= :today
            order by v.id limit :limit\
            """)
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// The latest moment given so far.
    Optional<Instant> latest() {
        return db.sql("select changed_at from eures_vacancy where changed_at is not null order by changed_at desc"
                        + " limit 1")
                .query((row, _) -> row.getTimestamp("changed_at").toInstant())
                .optional();
    }

    Map<UUID, Told> find(Collection<UUID> ids) {
        return db
                .sql("select * from eures_vacancy where vacancy_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ToldVacancies::told)
                .stream()
                .collect(Collectors.toMap(Told::vacancy, Function.identity()));
    }

    List<Told> listActive() {
        return db.sql("select * from eures_vacancy where status = 'ACTIVE' order by vacancy_id")
                .query(ToldVacancies::told)
                .list();
    }

    List<Told> listChangedSince(Instant moment) {
        return db.sql("select * from eures_vacancy where changed_at >= :moment order by changed_at, vacancy_id")
                .param("moment", Timestamp.from(moment))
                .query(ToldVacancies::told)
                .list();
    }

    void put(Told told) {
        db.sql("""
            insert into eures_vacancy values (:vacancy, :version, :again, :status, :print, :created, :opened, :changed,
                :closed)
            on conflict (vacancy_id) do update set version = excluded.version, look_again = excluded.look_again,
                status = excluded.status, fingerprint = excluded.fingerprint, created_at = excluded.created_at,
                opened_at = excluded.opened_at, changed_at = excluded.changed_at, closed_at = excluded.closed_at\
            """)
                .param("vacancy", told.vacancy())
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

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("vacancy_id", UUID.class),
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
