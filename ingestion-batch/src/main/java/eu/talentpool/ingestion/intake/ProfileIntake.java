package eu.talentpool.ingestion.intake;

import static java.util.stream.Collectors.toSet;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.Manifest;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.linking.Linking;
import eu.talentpool.linking.Linkings;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.profile.Profiles.Written;
import eu.talentpool.profile.Registration;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import eu.talentpool.taxonomy.Countries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Profile documents: read -> compare -> link -> write -> register what the person stated beside it, many in one step.
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
        public List<Outcome> take(List<Reading> readings, UUID run) {
            return ProfileIntake.this.take(readings, run, feed, manifest);
        }
    }

    /// What is to be done with a reading: nothing more, or the person is written and what was stated of them kept.
    private sealed interface Decision {

        record Done(Outcome outcome) implements Decision {}

        /// @param known    what is stored, or null
        /// @param findings of the document, and of what stands beside it
        record Person(
                Reading reading,
                ReadResult.ProfileRead read,
                Print print,
                Profiles.@Nullable Known known,
                List<Finding> findings)
                implements Decision {

            boolean isUnchanged() {
                return known != null && known.fingerprint().equals(print.words);
            }
        }
    }

    /// @param key   natural key
    /// @param words fingerprint of what the source said
    private record Print(String key, String words) {}

    private List<Outcome> take(List<Reading> readings, UUID run, Feed feed, Manifest manifest) {
        var prints = readings.parallelStream().map(this::print).toList();
        var known = profiles.find(feed.id(), prints.stream().map(Print::key).collect(toSet()));
        var repeats = new Repeats(run, runs, known, stored -> stored.id().value());
        var decisions = new ArrayList<Decision>();
        for (var i = 0; i < readings.size(); i++) decisions.add(decide(readings.get(i), prints.get(i), known, repeats));
        var people = decisions.stream()
                .filter(Decision.Person.class::isInstance)
                .map(Decision.Person.class::cast)
                .toList();
        var statements = statements(people, manifest);
        var written = write(feed, people, statements);
        var stated = state(people, statements, written);
        return decisions.stream()
                .map(decision -> outcome(decision, written, stated))
                .toList();
    }

    private Print print(Reading reading) {
        return reading.result() instanceof ReadResult.ProfileRead read
                ? new Print(key(reading, read), Fingerprint.of(json, read.content(), read.identity()))
                : new Print("", "");
    }

    private static Decision decide(Reading reading, Print print, Map<String, Profiles.Known> known, Repeats repeats) {
        return switch (reading.result()) {
            case ReadResult.ProfileRead read -> decide(reading, read, print, known.get(print.key), repeats);
            case ReadResult.VacancyRead read ->
                new Decision.Done(Outcome.rejected(
                        reading.name(),
                        read.key(),
                        List.of(Refusals.rejected(
                                "not-a-profile",
                                "This is a vacancy. Hand it in with: talent-pool ingest vacancies PATH"))));
            case ReadResult.Rejected(var key, var findings) ->
                new Decision.Done(Outcome.rejected(reading.name(), key, findings));
        };
    }

    private static Decision decide(
            Reading reading,
            ReadResult.ProfileRead read,
            Print print,
            Profiles.@Nullable Known known,
            Repeats repeats) {
        var name = reading.name();
        var erased = known != null && known.erased();
        if (repeats.has(print.key, erased))
            return new Decision.Done(Outcome.rejected(name, read.key(), Refusals.duplicate(read.findings())));
        if (erased) return new Decision.Done(Outcome.rejected(name, read.key(), Refusals.erased(read.findings())));
        if (known != null && known.ownWord())
            return new Decision.Done(Outcome.rejected(name, read.key(), Refusals.ownWord(read.findings())));
        return new Decision.Person(reading, read, print, known, new ArrayList<>(read.findings()));
    }

    private static Outcome outcome(Decision decision, Map<String, Written> written, Set<ProfileId> stated) {
        return switch (decision) {
            case Decision.Done(var outcome) -> outcome;
            case Decision.Person person -> {
                var id = Objects.requireNonNull(written.get(person.print.key)).id();
                var kind = kind(person.known, person.isUnchanged() && !stated.contains(id));
                yield new Outcome(person.reading.name(), kind, person.read.key(), id.value(), person.findings);
            }
        };
    }

    private static Outcome.Kind kind(Profiles.@Nullable Known known, boolean unchanged) {
        if (known == null) return Outcome.Kind.CREATED;
        return unchanged ? Outcome.Kind.UNCHANGED : Outcome.Kind.CHANGED;
    }

    /// What was stated of a person beside the document.
    private record Stated(
            Registration registration,
            @Nullable Consent consent,
            @Nullable String account) {

        static final Stated NOTHING = new Stated(Registration.UNKNOWN, null, null);
    }

    /// In the order of the people; null for one whose account has another profile: nothing is taken then.
    private List<@Nullable Stated> statements(List<Decision.Person> people, Manifest manifest) {
        var statements = people.stream()
                .map(person -> manifest.find(person.reading.document(), person.findings))
                .toList();
        var owners = owners(statements);
        var stated = new ArrayList<@Nullable Stated>();
        for (var i = 0; i < people.size(); i++) stated.add(stated(people.get(i), statements.get(i), owners));
        return stated;
    }

    private static @Nullable Stated stated(
            Decision.Person person, Optional<Manifest.Statement> statement, Map<String, String> owners) {
        if (isAnothers(statement, person, owners)) {
            person.findings.add(Refusals.accountHasProfile());
            return null;
        }
        var registration = statement.map(Manifest.Statement::registration).orElse(Registration.UNKNOWN);
        return new Stated(
                registration(registration, person.read.identity(), person.findings),
                statement.map(Manifest.Statement::consent).orElse(null),
                statement.map(Manifest.Statement::account).orElse(null));
    }

    /// @return all these people by natural key, also those who are unchanged
    private Map<String, Written> write(Feed feed, List<Decision.Person> people, List<@Nullable Stated> statements) {
        var linking = linkings.current();
        var words = IntStream.range(0, people.size())
                .parallel()
                .filter(i -> !people.get(i).isUnchanged())
                .mapToObj(i -> word(people.get(i), statements.get(i), linking))
                .toList();
        var written = new HashMap<>(profiles.write(feed.id(), words, ACTOR));
        people.stream()
                .filter(Decision.Person::isUnchanged)
                .forEach(person -> written.put(
                        person.print.key,
                        new Written(Objects.requireNonNull(person.known).id(), false)));
        return written;
    }

    private static Profiles.Word word(Decision.Person person, @Nullable Stated statement, Linking linking) {
        var read = person.read;
        var stated = Objects.requireNonNullElse(statement, Stated.NOTHING);
        return new Profiles.Word(
                person.print.key,
                linking.link(read.content()),
                read.identity(),
                person.print.words,
                stated.registration,
                stated.account);
    }

    /// A new profile has its facts already.
    ///
    /// @return profiles of which registration or consent changed
    private Set<ProfileId> state(
            List<Decision.Person> people, List<@Nullable Stated> statements, Map<String, Written> written) {
        var facts = new ArrayList<Profiles.Facts>();
        var first = new HashMap<UUID, Consent>();
        var given = new HashMap<UUID, Consent>();
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var stated = statements.get(i);
            if (stated == null) continue;
            var row = Objects.requireNonNull(written.get(person.print.key));
            if (!row.isNew() && isNews(stated, person.known))
                facts.add(new Profiles.Facts(row.id(), stated.registration, stated.account));
            if (stated.consent != null)
                (row.isNew() ? first : given).put(row.id().value(), stated.consent);
        }
        var changed = new HashSet<>(profiles.register(facts, ACTOR));
        consents.giveFirst(first);
        consents.give(given).forEach(id -> changed.add(new ProfileId(id)));
        return changed;
    }

    private static boolean isNews(Stated stated, Profiles.@Nullable Known known) {
        return known == null
                || !stated.registration.equals(known.registration())
                || stated.account != null && !stated.account.equals(known.account());
    }

    /// Ids of profiles by account.
    private Map<String, String> owners(List<Optional<Manifest.Statement>> statements) {
        var accounts = statements.stream()
                .flatMap(Optional::stream)
                .map(Manifest.Statement::account)
                .filter(Objects::nonNull)
                .collect(toSet());
        var owners = new HashMap<String, String>();
        if (!accounts.isEmpty())
            profiles.findAccounts(accounts).forEach((account, id) -> owners.put(account, id.toString()));
        return owners;
    }

    /// An account has one profile: the one that it had first. One that is not written yet goes by its natural key.
    private static boolean isAnothers(
            Optional<Manifest.Statement> statement, Decision.Person person, Map<String, String> owners) {
        var account = statement.map(Manifest.Statement::account).orElse(null);
        if (account == null) return false;
        var own = person.known == null ? person.print.key : person.known.id().toString();
        var owner = owners.putIfAbsent(account, own);
        return owner != null && !owner.equals(own);
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
