package eu.talentpool.consent;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcConsents implements Consents {

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcConsents(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
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
    @Transactional
    public boolean give(UUID profileId, Consent consent) {
        if (knowsNewer(profileId, consent)) return false;
        close(profileId);
        db.sql("""
            insert into consent (profile_id, sections, purposes, countries, wording, given_at)
            values (:profile, :sections, :purposes, :countries, :wording, :given)\
            """)
                .param("profile", profileId)
                .param("sections", names(consent.sections()))
                .param("purposes", names(consent.purposes()))
                .param("countries", consent.countries().stream().sorted().toArray(String[]::new))
                .param("wording", consent.wording())
                .param("given", Timestamp.from(consent.givenAt()))
                .update();
        events.publishEvent(new ConsentChanged(profileId));
        return true;
    }

    @Override
    @Transactional
    public boolean withdraw(UUID profileId) {
        if (close(profileId) == 0) return false;
        events.publishEvent(new ConsentChanged(profileId));
        return true;
    }

    private boolean knowsNewer(UUID profileId, Consent consent) {
        return db.sql("select count(*) from consent where profile_id = :profile and given_at >= :given")
                        .param("profile", profileId)
                        .param("given", Timestamp.from(consent.givenAt()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private int close(UUID profileId) {
        return db.sql("update consent set withdrawn_at = :now where profile_id = :profile and withdrawn_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("profile", profileId)
                .update();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                set(row.getArray("sections"), Consent.Section::valueOf),
                set(row.getArray("purposes"), Consent.Purpose::valueOf),
                set(row.getArray("countries"), Function.identity()),
                row.getString("wording"),
                row.getTimestamp("given_at").toInstant(),
                null);
    }

    private static <T> Set<T> set(Array array, Function<String, T> value) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(value).collect(toUnmodifiableSet());
    }
}
