package eu.talentpool.profile;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.ConsentChanged;
import eu.talentpool.consent.Consents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /// Contents are read side by side: where profiles are many, that is most of the work.
    @Override
    public List<Profile> list(Collection<ProfileId> ids) {
        return db
                .sql("select * from profile where id = any(:ids) order by id")
                .param("ids", ids.stream().map(ProfileId::value).toArray(UUID[]::new))
                .query((row, _) -> stored(row))
                .list()
                .parallelStream()
                .map(this::read)
                .toList();
    }

    @Override
    public List<Standing> listStandings(Collection<ProfileId> ids) {
        return db.sql("select id, content is null as erased, adult, residence, union_citizen from profile"
                        + " where id = any(:ids)")
                .param("ids", ids.stream().map(ProfileId::value).toArray(UUID[]::new))
                .query((row, _) -> new Standing(
                        new ProfileId(row.getObject("id", UUID.class)), row.getBoolean("erased"), registration(row)))
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
    public Optional<Profile> lockByAccount(String account) {
        return db.sql("select * from profile where account = :account for update")
                .param("account", account)
                .query(this::profile)
                .optional();
    }

    @Override
    public Map<String, ProfileId> findAccounts(Collection<String> accounts) {
        return db
                .sql("select account, id from profile where account = any(:accounts)")
                .param("accounts", accounts.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("account"), new ProfileId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
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
    public Map<String, Known> find(String source, Collection<String> sourceKeys) {
        var known = new HashMap<String, Known>();
        db.sql("select id, source_key, status, own_word, source_fingerprint, adult, residence, union_citizen, account"
                        + " from profile where source = :source and source_key = any(:keys)")
                .param("source", source)
                .param("keys", sourceKeys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("source_key"), known(row));
                });
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new ProfileId(row.getObject("id", UUID.class)),
                row.getString("status").equals("ERASED"),
                row.getBoolean("own_word"),
                row.getString("source_fingerprint"),
                registration(row),
                row.getString("account"));
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                row.getObject("adult", Boolean.class),
                row.getString("residence"),
                row.getObject("union_citizen", Boolean.class));
    }

    @Override
    @Transactional
    public Map<String, Written> write(String source, Collection<Word> words, Actor actor) {
        if (words.isEmpty()) return Map.of();
        var rows = upsert(source, List.copyOf(words));
        var written = rows.stream().collect(toMap(Row::sourceKey, row -> new Written(row.id, row.isNew)));
        persons.put(words.stream()
                .filter(word -> written.containsKey(word.sourceKey()))
                .collect(toMap(
                        word -> Objects.requireNonNull(written.get(word.sourceKey()))
                                .id(),
                        Word::identity)));
        history(rows, row -> row.isNew ? "CREATED" : "CHANGED", actor);
        history(rows.stream().filter(Row::isRegistered).toList(), _ -> "REGISTERED", actor);
        var untouched = words.stream().map(Word::sourceKey).filter(key -> !written.containsKey(key));
        untouched.forEach(key ->
                written.put(key, new Written(find(source, key).map(Profile::id).orElseThrow(), false)));
        return written;
    }

    /// @param isRegistered with facts of registration, which only a new row takes
    private record Row(ProfileId id, String sourceKey, long version, boolean isNew, boolean isRegistered) {}

    private List<Row> upsert(String source, List<Word> words) {
        var ids = words.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        var fresh = Set.of(ids);
        var facts = words.stream().map(Word::registration).toList();
        return db.sql("""
            insert into profile as p (id, source, source_key, bucket, status, source_fingerprint, content,
                adult, residence, union_citizen, account, created_at, changed_at)
            select s.id, :source, s.source_key, s.bucket, 'PRESENT', s.print, s.content::jsonb,
                s.adult, s.residence, s.citizen, s.account, :now, :now
            from unnest(:ids::uuid[], :keys::text[], :buckets::smallint[], :prints::text[], :contents::text[],
                    :adults::boolean[], :residences::text[], :citizens::boolean[], :accounts::text[])
                as s(id, source_key, bucket, print, content, adult, residence, citizen, account)
            on conflict (source, source_key) do update set
                version = p.version + 1, source_fingerprint = excluded.source_fingerprint,
                content = excluded.content, changed_at = excluded.changed_at
            where p.status <> 'ERASED' and not p.own_word
            returning p.id, p.source_key, p.version,
                num_nonnulls(p.adult, p.residence, p.union_citizen, p.account) > 0 as is_registered\
            """)
                .param("source", source)
                .param("ids", ids)
                .param("keys", words.stream().map(Word::sourceKey).toArray(String[]::new))
                .param("buckets", Stream.of(ids).map(JdbcProfiles::bucket).toArray(Integer[]::new))
                .param("prints", words.stream().map(Word::fingerprint).toArray(String[]::new))
                .param(
                        "contents",
                        words.parallelStream()
                                .map(w -> json.writeValueAsString(w.content()))
                                .toArray(String[]::new))
                .param("adults", facts.stream().map(Registration::adult).toArray(Boolean[]::new))
                .param("residences", facts.stream().map(Registration::residence).toArray(String[]::new))
                .param(
                        "citizens",
                        facts.stream().map(Registration::unionCitizen).toArray(Boolean[]::new))
                .param("accounts", words.stream().map(Word::account).toArray(String[]::new))
                .param("now", now())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var isNew = fresh.contains(id);
                    return new Row(
                            new ProfileId(id),
                            row.getString("source_key"),
                            row.getLong("version"),
                            isNew,
                            isNew && row.getBoolean("is_registered"));
                })
                .list();
    }

    /// Indexers share the rows by 16 buckets.
    private static int bucket(UUID id) {
        return (int) (id.getLeastSignificantBits() & 15);
    }

    private void history(List<Row> rows, Function<Row, String> change, Actor actor) {
        if (rows.isEmpty()) return;
        db.sql("""
            insert into profile_history (profile_id, version, at, actor, change)
            select id, version, :now, :actor, change
            from unnest(:ids::uuid[], :versions::bigint[], :changes::text[]) as w(id, version, change)\
            """)
                .param("now", now())
                .param("actor", actor.id())
                .param("ids", rows.stream().map(row -> row.id().value()).toArray(UUID[]::new))
                .param("versions", rows.stream().map(Row::version).toArray(Long[]::new))
                .param("changes", rows.stream().map(change).toArray(String[]::new))
                .update();
    }

    @Override
    @Transactional
    public Profile edit(ProfileId id, @Nullable ProfileContent content, @Nullable Identity identity, Actor actor) {
        if (identity != null) persons.put(Map.of(id, identity));
        db.sql("update profile set version = version + 1, changed_at = :now, own_word = true,"
                        + " content = coalesce(:content::jsonb, content) where id = :id and status <> 'ERASED'")
                .param("now", now())
                .param("content", content == null ? null : json.writeValueAsString(content))
                .param("id", id.value())
                .update();
        history(id, actor, "EDITED");
        return get(id);
    }

    @Override
    @Transactional
    public Set<ProfileId> register(Collection<Facts> facts, Actor actor) {
        if (facts.isEmpty()) return Set.of();
        var all = facts.stream().map(Facts::registration).toList();
        return db.sql("""
            with changed as (
                update profile p set version = version + 1, changed_at = :now, adult = f.adult,
                    residence = f.residence, union_citizen = f.citizen, account = coalesce(f.account, p.account)
                from unnest(:ids::uuid[], :adults::boolean[], :residences::text[], :citizens::boolean[],
                    :accounts::text[]) as f(id, adult, residence, citizen, account)
                where p.id = f.id and p.status <> 'ERASED'
                  and (p.adult, p.residence, p.union_citizen, p.account) is distinct from
                      (f.adult, f.residence::char(2), f.citizen, coalesce(f.account, p.account))
                returning p.id, p.version)
            insert into profile_history (profile_id, version, at, actor, change)
            select id, version, :now, :actor, 'REGISTERED' from changed
            returning profile_id\
            """)
                .param("now", now())
                .param("actor", actor.id())
                .param("ids", facts.stream().map(f -> f.id().value()).toArray(UUID[]::new))
                .param("adults", all.stream().map(Registration::adult).toArray(Boolean[]::new))
                .param("residences", all.stream().map(Registration::residence).toArray(String[]::new))
                .param("citizens", all.stream().map(Registration::unionCitizen).toArray(Boolean[]::new))
                .param("accounts", facts.stream().map(Facts::account).toArray(String[]::new))
                .query((row, _) -> new ProfileId(row.getObject("profile_id", UUID.class)))
                .set();
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
        db.sql("update profile set version = version + 1 where id = any(:ids)")
                .param("ids", event.profileIds().toArray(UUID[]::new))
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

    private record Stored(Profile withoutContent, @Nullable String content) {}

    private Profile profile(ResultSet row, int index) throws SQLException {
        return read(stored(row));
    }

    private Profile read(Stored stored) {
        return stored.content == null
                ? stored.withoutContent
                : stored.withoutContent.with(json.readValue(stored.content, ProfileContent.class));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var profile = new Profile(
                new ProfileId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("source_key"),
                row.getString("account"),
                row.getLong("version"),
                registration(row),
                null);
        return new Stored(profile, row.getString("content"));
    }
}
