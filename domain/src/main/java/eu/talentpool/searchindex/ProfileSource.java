package eu.talentpool.searchindex;

import eu.talentpool.consent.Consents;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProfileSource extends IndexSource {

    private final Profiles profiles;
    private final Consents consents;

    ProfileSource(JdbcClient db, Profiles profiles, Consents consents) {
        super(IndexKind.PROFILES, "profile", db);
        this.profiles = profiles;
        this.consents = consents;
    }

    @Override
    List<IndexDocument> load(Collection<UUID> ids) {
        var rows = profiles.list(ids.stream().map(ProfileId::new).toList());
        var given = consents.find(ids);
        return rows.stream()
                .map(row -> Projection.of(row, given.get(row.id().value())))
                .toList();
    }
}
