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
import java.util.Set;
import java.util.TreeMap;
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
    public void register(List<Named> named) {
        var all = merged(named);
        var changed = db.sql("""
            insert into employer as e (id, name, contact, entity_type, created_at)
            select n.id, n.name, n.contact, n.type, :now
            from unnest(:ids::text[], :names::text[], :contacts::text[], :types::text[]) as n(id, name, contact, type)
            where not exists (select from employer known where known.id = n.id
                and known.name is not distinct from coalesce(n.name, known.name)
                and known.contact is not distinct from coalesce(n.contact, known.contact))
            on conflict (id) do update
            set name = coalesce(excluded.name, e.name), contact = coalesce(excluded.contact, e.contact),
                version = e.version + 1
            returning id\
            """)
                .param("ids", all.stream().map(n -> n.id().value()).toArray(String[]::new))
                .param("names", all.stream().map(Named::name).toArray(String[]::new))
                .param("contacts", all.stream().map(Named::contact).toArray(String[]::new))
                .param("types", all.stream().map(n -> n.type().name()).toArray(String[]::new))
                .param("now", now())
                .query(JdbcEmployers::id)
                .set();
        if (!changed.isEmpty()) events.publishEvent(new EmployerChanged(changed));
    }

    /// In order of id, so that two that register the same ones never wait for each other.
    private static Collection<Named> merged(List<Named> named) {
        var byId = new TreeMap<String, Named>();
        for (var one : named) byId.merge(one.id().value(), one, Named::then);
        return byId.values();
    }

    @Override
    @Transactional
    public void verify(Collection<EmployerId> ids, Actor actor) {
        var changed = db.sql("update employer set verified_at = :now, verified_by = :by"
                        + " where id = any(:ids) and verified_at is null returning id")
                .param("now", now())
                .param("by", actor.id())
                .param("ids", ids.stream().map(EmployerId::value).toArray(String[]::new))
                .query(JdbcEmployers::id)
                .set();
        changed(changed, actor, "VERIFY_EMPLOYER", null);
    }

    @Override
    @Transactional
    public boolean edit(EmployerId id, long version, String name, String contact, Actor actor) {
        var changed = db.sql("""
            update employer set name = :name, contact = :contact, version = version + 1,
                verified_at = case when name is distinct from :name then null else verified_at end
            where id = :id and version = :version returning id\
            """)
                .param("name", name)
                .param("contact", contact)
                .param("id", id.value())
                .param("version", version)
                .query(JdbcEmployers::id)
                .set();
        changed(changed, actor, "EDIT_EMPLOYER", null);
        return !changed.isEmpty();
    }

    @Override
    @Transactional
    public boolean suspend(EmployerId id, Actor actor, String reason) {
        var changed = db.sql("update employer set suspended_at = :now, suspended_reason = :reason"
                        + " where id = :id and suspended_at is null returning id")
                .param("now", now())
                .param("reason", reason)
                .param("id", id.value())
                .query(JdbcEmployers::id)
                .set();
        changed(changed, actor, "SUSPEND_EMPLOYER", reason);
        for (var one : changed) events.publishEvent(new EmployerSuspended(one, clock.instant()));
        return !changed.isEmpty();
    }

    @Override
    @Transactional
    public boolean reinstate(EmployerId id, Actor actor, String reason) {
        var changed = db.sql("update employer set suspended_at = null, suspended_reason = null"
                        + " where id = :id and suspended_at is not null returning id")
                .param("id", id.value())
                .query(JdbcEmployers::id)
                .set();
        changed(changed, actor, "REINSTATE_EMPLOYER", reason);
        return !changed.isEmpty();
    }

    @Override
    public List<Employer> listOfMemberState(String memberState, Employer.@Nullable Standing standing, int limit) {
        var condition = switch (standing) {
            case null -> "";
            case TO_VERIFY -> " and verified_at is null and suspended_at is null";
            case VERIFIED -> " and verified_at is not null and suspended_at is null";
            case SUSPENDED -> " and suspended_at is not null";
        };
        return db.sql("select * from employer where id like :state" + condition
                        + " order by created_at desc, id limit :limit")
                .param("state", memberState + ":%")
                .param("limit", limit)
                .query((row, _) -> employer(row))
                .list();
    }

    private void changed(Set<EmployerId> employers, Actor actor, String action, @Nullable String reason) {
        if (employers.isEmpty()) return;
        var ids = employers.stream().map(EmployerId::value).sorted().toList();
        audit.record(actor, action, "employer", ids, Audit.Outcome.DONE, reason);
        events.publishEvent(new EmployerChanged(employers));
    }

    private static EmployerId id(ResultSet row, int index) throws SQLException {
        return new EmployerId(row.getString("id"));
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
                instant(row, "suspended_at"),
                row.getString("suspended_reason"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
