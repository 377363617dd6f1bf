package eu.talentpool.searchindex;

import eu.talentpool.consent.Consents;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProfileSource extends IndexSource {

    private final JdbcClient db;
    private final Profiles profiles;
    private final Consents consents;

    ProfileSource(JdbcClient db, Profiles profiles, Consents consents) {
        super(IndexKind.PROFILES, "profile", db);
        this.db = db;
        this.profiles = profiles;
        this.consents = consents;
    }

    @Override
    List<IndexDocument> load(Collection<UUID> ids) {
        var rows = profiles.list(ids.stream().map(ProfileId::new).toList());
        var given = consents.find(ids);
        var changed = changed(ids);
        return rows.stream()
                .map(row -> {
                    var id = row.id().value();
                    return ProfileProjection.of(row, given.get(id), Objects.requireNonNull(changed.get(id)));
                })
                .toList();
    }

    /// Up to this day lasting work is counted, so that a document depends on its record alone and not on when it was
    /// made.
    private Map<UUID, LocalDate> changed(Collection<UUID> ids) {
        var days = new HashMap<UUID, LocalDate>();
        db.sql("select id, changed_at from profile where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    var at = row.getTimestamp("changed_at").toInstant().atZone(ZoneOffset.UTC);
                    days.put(row.getObject("id", UUID.class), at.toLocalDate());
                });
        return days;
    }
}
