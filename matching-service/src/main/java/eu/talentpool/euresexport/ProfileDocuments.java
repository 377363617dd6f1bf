package eu.talentpool.euresexport;

import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.exchange.CandidateWriter;
import eu.talentpool.profile.ConsentedContent;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.profile.Visibility;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Profiles as the network may see them: shown in the pool, with a consent in force to be sent to EURES, and no more
/// than the sections agreed to.
@Component
class ProfileDocuments implements ShownDocuments {

    private final Profiles profiles;
    private final Consents consents;
    private final CandidateWriter writer;

    ProfileDocuments(Profiles profiles, Consents consents, EuresSettings settings) {
        this.profiles = profiles;
        this.consents = consents;
        this.writer = new CandidateWriter(settings.agency(), settings.agencyName());
    }

    /// The rows are read before the consents: a consent that changes raises the version of its row, so a row is never
    /// taken for looked at with a consent older than itself.
    @Override
    public List<Shown> list(Collection<UUID> ids, LocalDate day) {
        var rows = profiles.list(ids.stream().map(ProfileId::new).toList());
        var given = consents.find(ids);
        return rows.stream()
                .map(row -> new Shown(
                        row.id().value(),
                        row.version(),
                        document(row, given.get(row.id().value())),
                        null))
                .toList();
    }

    private Optional<String> document(Profile row, @Nullable Consent consent) {
        if (row.content() == null || consent == null || !consent.allows(Consent.Purpose.EURES_EXPORT))
            return Optional.empty();
        if (Visibility.of(row, consent) instanceof Visibility.Hidden) return Optional.empty();
        return Optional.of(writer.write(row.id().toString(), ConsentedContent.of(row.content(), consent)));
    }
}
