package eu.talentpool.profile;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.ConsentChanged;
import eu.talentpool.consent.Consents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcProfiles implements Profiles {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final JdbcPersons persons;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    JdbcProfiles(
            JdbcClient db,
            JsonMapper json,
            Clock clock,
            JdbcPersons persons,
            Consents consents,
            ApplicationEventPublisher events) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.persons = persons;
        this.consents = consents;
        this.events = events;
    }

    @Override
    public Optional<Profile> find(ProfileId id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Profile> list(Collection<ProfileId> ids) {
        return db.sql("select * from profile where id = any(:ids) order by id")
                .param("ids", ids.stream().map(ProfileId::value).toArray(UUID[]::new))
                .query(this::profile)
                .list();
    }

    @Override
    public Optional<Profile> find(String source, String sourceKey) {
        return db.sql("select * from profile where source = :source and source_key = :key")
                .param("source", source)
                .param("key", sourceKey)
                .query(this::profile)
                .optional();
    }

    @Override
    public Optional<Profile> findByAccount(String account) {
        return db.sql("select * from profile where account = :account")
                .param("account", account)
                .query(this::profile)
                .optional();
    }

    @Override
    public List<Profile> page(@Nullable ProfileId after, int limit) {
        return db.sql("select * from profile where id > :after order by id limit :limit")
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("limit", limit)
                .query(this::profile)
                .list();
    }

    @Override
    public boolean isUnchanged(String source, String sourceKey, String sourceFingerprint) {
        return db.sql("select 1 from profile where source = :source and source_key = :key and source_fingerprint ="
                        + " :print")
                .param("source", source)
                .param("key", sourceKey)
                .param("print", sourceFingerprint)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    @Transactional
    public Profile write(
            String source,
            String sourceKey,
            ProfileContent content,
            Identity identity,
            String sourceFingerprint,
            Actor actor) {
        var id = UUID.randomUUID();
        var written = db.sql("""
            insert into profile as p (id, source, source_key, bucket, status, source_fingerprint, content,
                created_at, changed_at)
            values (:id, :source, :key, :bucket, 'PRESENT', :print, :content::jsonb, :now, :now)
            on conflict (source, source_key) do update set
                version = p.version + 1, source_fingerprint = excluded.source_fingerprint,
                content = excluded.content, changed_at = excluded.changed_at
            where p.status <> 'ERASED'
            returning *\
            """)
                .param("id", id)
                .param("source", source)
                .param("key", sourceKey)
                .param("bucket", id.getLeastSignificantBits() & 15)
                .param("print", sourceFingerprint)
                .param("content", json.writeValueAsString(content))
                .param("now", now())
                .query(this::profile)
                .optional()
                .orElseGet(() -> find(source, sourceKey).orElseThrow());
        if (written.erased()) return written;
        persons.put(written.id(), identity);
        history(written.id(), actor, written.id().value().equals(id) ? "CREATED" : "CHANGED");
        return written;
    }

    @Override
    @Transactional
    public boolean register(ProfileId id, Registration registration, @Nullable String account, Actor actor) {
        var changed = db.sql("""
            update profile set version = version + 1, changed_at = :now, adult = :adult,
                residence = :residence, union_citizen = :citizen, account = coalesce(:account, account)
            where id = :id and status <> 'ERASED'
              and (adult, residence, union_citizen, account) is distinct from
                  (:adult, :residence::char(2), :citizen, coalesce(:account, account))\
            """)
                .param("now", now())
                .param("adult", registration.adult(), java.sql.Types.BOOLEAN)
                .param("residence", registration.residence(), java.sql.Types.VARCHAR)
                .param("citizen", registration.unionCitizen(), java.sql.Types.BOOLEAN)
                .param("account", account, java.sql.Types.VARCHAR)
                .param("id", id.value())
                .update();
        if (changed > 0) history(id, actor, "REGISTERED");
        return changed > 0;
    }

    @Override
    @Transactional
    public boolean relink(ProfileId id, long version, ProfileContent content, Actor actor) {
        var changed = db.sql("update profile set version = version + 1, changed_at = :now, content = :content::jsonb"
                        + " where id = :id and version = :version and status <> 'ERASED'")
                .param("now", now())
                .param("content", json.writeValueAsString(content))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed > 0) history(id, actor, "RELINKED");
        return changed > 0;
    }

    @Override
    @Transactional
    public void erase(ProfileId id, Actor actor) {
        consents.withdraw(id.value());
        persons.remove(id);
        var erased = db.sql("""
            update profile set version = version + 1, changed_at = :now, status = 'ERASED', content = null,
                account = null, adult = null, residence = null, union_citizen = null, source_fingerprint = ''
            where id = :id and status <> 'ERASED'\
            """).param("now", now()).param("id", id.value()).update();
        if (erased == 0) return;
        history(id, actor, "ERASED");
        events.publishEvent(new ProfileErased(id));
    }

    /// The index document says for which countries the person agreed to be found, and with which sections.
    @EventListener
    void on(ConsentChanged event) {
        db.sql("update profile set version = version + 1 where id = :id")
                .param("id", event.profileId())
                .update();
    }

    private void history(ProfileId id, Actor actor, String change) {
        db.sql("""
            insert into profile_history (profile_id, version, at, actor, change)
            select id, version, :now, :actor, :change from profile where id = :id\
            """)
                .param("now", now())
                .param("actor", actor.id())
                .param("change", change)
                .param("id", id.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Profile profile(ResultSet row, int index) throws SQLException {
        var content = row.getString("content");
        return new Profile(
                new ProfileId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("source_key"),
                row.getString("account"),
                row.getLong("version"),
                new Registration(
                        row.getObject("adult", Boolean.class),
                        row.getString("residence"),
                        row.getObject("union_citizen", Boolean.class)),
                content == null ? null : json.readValue(content, ProfileContent.class));
    }
}
