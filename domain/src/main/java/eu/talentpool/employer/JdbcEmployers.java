package eu.talentpool.employer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcEmployers implements Employers {

    private final JdbcClient db;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    JdbcEmployers(JdbcClient db, Clock clock, Audit audit, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public Optional<Employer> find(EmployerId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<EmployerId, Employer> find(Collection<EmployerId> ids) {
        return db
                .sql("select * from employer where id = any(:ids)")
                .param("ids", ids.stream().map(EmployerId::value).toArray(String[]::new))
                .query((row, _) -> employer(row))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Employer::id, identity()));
    }

    @Override
    @Transactional
    public void register(EmployerId id, @Nullable String name, @Nullable String contact, EntityType type) {
        var changed = db.sql("""
            insert into employer as e (id, name, contact, entity_type, created_at)
            values (:id, :name, :contact, :type, :now)
            on conflict (id) do update
            set name = coalesce(excluded.name, e.name), contact = coalesce(excluded.contact, e.contact)
            where (excluded.name, excluded.contact) is distinct from (e.name, e.contact)
              and (excluded.name is not null or excluded.contact is not null)\
            """)
                .param("id", id.value())
                .param("name", name)
                .param("contact", contact)
                .param("type", type.name())
                .param("now", now())
                .update();
        if (changed > 0) events.publishEvent(new EmployerChanged(id));
    }

    @Override
    @Transactional
    public void verify(EmployerId id, Actor actor) {
        var changed = db.sql("update employer set verified_at = :now, verified_by = :by"
                        + " where id = :id and verified_at is null")
                .param("now", now())
                .param("by", actor.id())
                .param("id", id.value())
                .update();
        if (changed > 0) changed(id, actor, "VERIFY_EMPLOYER", null);
    }

    @Override
    @Transactional
    public void suspend(EmployerId id, Actor actor, String reason) {
        var changed = db.sql("update employer set suspended_at = :now, suspended_reason = :reason"
                        + " where id = :id and suspended_at is null")
                .param("now", now())
                .param("reason", reason)
                .param("id", id.value())
                .update();
        if (changed > 0) changed(id, actor, "SUSPEND_EMPLOYER", reason);
    }

    private void changed(EmployerId id, Actor actor, String action, @Nullable String reason) {
        audit.record(actor, action, "employer", id.value(), Audit.Outcome.DONE, reason);
        events.publishEvent(new EmployerChanged(id));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Employer employer(ResultSet row) throws SQLException {
        return new Employer(
                new EmployerId(row.getString("id")),
                row.getString("name"),
                row.getString("contact"),
                EntityType.valueOf(row.getString("entity_type")),
                instant(row, "verified_at"),
                instant(row, "suspended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
