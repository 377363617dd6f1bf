package eu.talentpool.consent;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcConsents implements Consents {

    private static final int PAGE = 500;

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcConsents(JdbcClient db, JdbcTemplate batches, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.batches = batches;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Optional<Consent> find(UUID profileId) {
        return Optional.ofNullable(find(List.of(profileId)).get(profileId));
    }

    @Override
    public Map<UUID, Consent> find(Collection<UUID> profileIds) {
        return db
                .sql("select * from consent where profile_id = any(:ids) and withdrawn_at is null")
                .param("ids", profileIds.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("profile_id", UUID.class), consent(row)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Consent> listAll(UUID profileId) {
        return db.sql("select * from consent where profile_id = :profile order by given_at desc, id desc")
                .param("profile", profileId)
                .query((row, _) -> consent(row))
                .list();
    }

    @Override
    @Transactional
    public Set<UUID> give(Map<UUID, Consent> consents) {
        if (consents.isEmpty()) return Set.of();
        var newer = newer(consents);
        if (newer.isEmpty()) return newer;
        close(newer);
        add(newer, consents);
        events.publishEvent(new ConsentChanged(newer));
        return newer;
    }

    @Override
    @Transactional
    public void giveFirst(Map<UUID, Consent> consents) {
        if (!consents.isEmpty()) add(consents.keySet(), consents);
    }

    private void add(Set<UUID> profiles, Map<UUID, Consent> consents) {
        batches.batchUpdate(
                """
                insert into consent (profile_id, sections, purposes, countries, wording, given_at)
                values (?, ?, ?, ?, ?, ?)\
                """,
                profiles,
                PAGE,
                (row, profile) -> fill(row, profile, Objects.requireNonNull(consents.get(profile))));
    }

    private static void fill(PreparedStatement row, UUID profileId, Consent consent) throws SQLException {
        row.setObject(1, profileId);
        row.setObject(2, names(consent.sections()));
        row.setObject(3, names(consent.purposes()));
        row.setObject(4, consent.countries().stream().sorted().toArray(String[]::new));
        row.setString(5, consent.wording());
        row.setTimestamp(6, Timestamp.from(consent.givenAt()));
    }

    @Override
    @Transactional
    public boolean withdraw(UUID profileId) {
        if (close(List.of(profileId)) == 0) return false;
        events.publishEvent(new ConsentChanged(Set.of(profileId)));
        return true;
    }

    /// Profiles that were not given a consent as new as this one.
    private Set<UUID> newer(Map<UUID, Consent> consents) {
        var all = List.copyOf(consents.entrySet());
        return db.sql("""
            select c.profile_id from unnest(:profiles::uuid[], :given::timestamptz[]) as c(profile_id, given_at)
            where not exists (
                select from consent k where k.profile_id = c.profile_id and k.given_at >= c.given_at)\
            """)
                .param("profiles", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "given",
                        all.stream()
                                .map(e -> Timestamp.from(e.getValue().givenAt()))
                                .toArray(Timestamp[]::new))
                .query((row, _) -> row.getObject("profile_id", UUID.class))
                .set();
    }

    private int close(Collection<UUID> profileIds) {
        return db.sql("update consent set withdrawn_at = :now where profile_id = any(:profiles)"
                        + " and withdrawn_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("profiles", profileIds.toArray(UUID[]::new))
                .update();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new Consent(
                set(row.getArray("sections"), Consent.Section::valueOf),
                set(row.getArray("purposes"), Consent.Purpose::valueOf),
                set(row.getArray("countries"), Function.identity()),
                row.getString("wording"),
                row.getTimestamp("given_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static <T> Set<T> set(Array array, Function<String, T> value) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(value).collect(toUnmodifiableSet());
    }
}
