package eu.talentpool.ingestion.intake;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consents;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.Manifest;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.linking.Linkings;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.Profiles;
import eu.talentpool.profile.Registration;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import eu.talentpool.taxonomy.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One profile document: read -> compare -> link -> write -> register what the person stated beside it.
@Component
public class ProfileIntake {

    private static final Actor ACTOR = Actor.job("import-profiles");

    private final DocumentBytes documents;
    private final Linkings linkings;
    private final Profiles profiles;
    private final Consents consents;
    private final Runs runs;
    private final JsonMapper json;

    ProfileIntake(
            DocumentBytes documents,
            Linkings linkings,
            Profiles profiles,
            Consents consents,
            Runs runs,
            JsonMapper json) {
        this.documents = documents;
        this.linkings = linkings;
        this.profiles = profiles;
        this.consents = consents;
        this.runs = runs;
        this.json = json;
    }

    public Intake of(Feed feed, Manifest manifest) {
        return new OfFeed(feed, manifest);
    }

    private final class OfFeed implements Intake {
        private final Feed feed;
        private final Manifest manifest;

        OfFeed(Feed feed, Manifest manifest) {
            this.feed = feed;
            this.manifest = manifest;
        }

        @Override
        public void read(SourceDocument document, Consumer<Reading> each) {
            documents.read(document, null, each);
        }

        @Override
        public Outcome take(Reading reading, UUID run) {
            return switch (reading.result()) {
                case ReadResult.ProfileRead read -> ProfileIntake.this.take(reading, run, feed, manifest, read);
                case ReadResult.VacancyRead read ->
                    Outcome.rejected(
                            reading.name(),
                            read.key(),
                            List.of(Refusals.rejected(
                                    "not-a-profile",
                                    "This is a vacancy. Hand it in with: talent-pool ingest vacancies PATH")));
                case ReadResult.Rejected(var key, var findings) -> Outcome.rejected(reading.name(), key, findings);
            };
        }
    }

    private Outcome take(Reading reading, UUID run, Feed feed, Manifest manifest, ReadResult.ProfileRead read) {
        var key = key(reading, read);
        var stored = profiles.find(feed.id(), key);
        if (stored.isPresent() && runs.isTaken(run, stored.get().id().value()))
            return Outcome.rejected(reading.name(), read.key(), Refusals.duplicate(read.findings()));
        if (stored.isPresent() && stored.get().erased())
            return Outcome.rejected(reading.name(), read.key(), Refusals.erased(read.findings()));
        var findings = new ArrayList<>(read.findings());
        var print = Fingerprint.of(json, read.content(), read.identity());
        var same = stored.isPresent() && profiles.isUnchanged(feed.id(), key, print);
        var profile = same ? stored.get() : write(feed, key, read, print);
        var stated = state(profile, read.identity(), manifest.find(reading.document(), findings), findings);
        return new Outcome(
                reading.name(),
                kind(stored, same && !stated),
                read.key(),
                profile.id().value(),
                findings);
    }

    private static Outcome.Kind kind(Optional<Profile> stored, boolean unchanged) {
        if (stored.isEmpty()) return Outcome.Kind.CREATED;
        return unchanged ? Outcome.Kind.UNCHANGED : Outcome.Kind.CHANGED;
    }

    private Profile write(Feed feed, String key, ReadResult.ProfileRead read, String print) {
        var linked = linkings.current().link(read.content());
        return profiles.write(feed.id(), key, linked, read.identity(), print, ACTOR);
    }

    private boolean state(
            Profile profile, Identity identity, Optional<Manifest.Statement> statement, List<Finding> findings) {
        var stated = statement.map(Manifest.Statement::registration).orElse(Registration.UNKNOWN);
        var account = statement.map(Manifest.Statement::account).orElse(null);
        var registered = profiles.register(profile.id(), registration(stated, identity, findings), account, ACTOR);
        var consent = statement.map(Manifest.Statement::consent).orElse(null);
        var consented = consent != null && consents.give(profile.id().value(), consent);
        return registered || consented;
    }

    /// The document may tell residence, and a nationality of the Union; that a person has none it never proves.
    private static Registration registration(Registration stated, Identity identity, List<Finding> findings) {
        var citizen = identity.nationalities().stream().anyMatch(Countries::isMemberState);
        if (citizen && Boolean.FALSE.equals(stated.unionCitizen()))
            findings.add(new Finding(
                    Finding.Severity.NOTE,
                    "citizenship-contradicts",
                    "union_citizen",
                    "The manifest says no Union citizen, the document names a nationality of the Union; the"
                            + " document counts."));
        return new Registration(
                stated.adult(),
                stated.residence() != null ? stated.residence() : identity.residence(),
                citizen ? Boolean.TRUE : stated.unionCitizen());
    }

    /// The document's own id, or else its name; as a digest, because a file is often named after a person and the key
    /// outlives an erasure.
    private static String key(Reading reading, ReadResult.ProfileRead read) {
        return Fingerprint.of(read.key() != null ? read.key() : reading.name());
    }
}
