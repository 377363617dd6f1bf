package eu.talentpool.ingestion.intake;

import static java.util.stream.Collectors.toSet;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.exchange.FeedMapping;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.linking.Linking;
import eu.talentpool.linking.Linkings;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import eu.talentpool.screening.Screening;
import eu.talentpool.vacancy.LifeStep;
import eu.talentpool.vacancy.Lives;
import eu.talentpool.vacancy.Lives.Life;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancies.Written;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Vacancy documents: read -> compare -> link -> write -> screen, many in one step.
@Component
public class VacancyIntake {

    private static final Actor ACTOR = Actor.job("import-vacancies");

    private final DocumentBytes documents;
    private final Linkings linkings;
    private final Vacancies vacancies;
    private final Lives lives;
    private final Employers employers;
    private final Screening screening;
    private final Runs runs;
    private final JsonMapper json;

    VacancyIntake(
            DocumentBytes documents,
            Linkings linkings,
            Vacancies vacancies,
            Lives lives,
            Employers employers,
            Screening screening,
            Runs runs,
            JsonMapper json) {
        this.documents = documents;
        this.linkings = linkings;
        this.vacancies = vacancies;
        this.lives = lives;
        this.employers = employers;
        this.screening = screening;
        this.runs = runs;
        this.json = json;
    }

    public Intake of(Feed feed) {
        return new OfFeed(feed, feed.mapping().orElse(null));
    }

    private final class OfFeed implements Intake {
        private final Feed feed;
        private final @Nullable FeedMapping mapping;

        OfFeed(Feed feed, @Nullable FeedMapping mapping) {
            this.feed = feed;
            this.mapping = mapping;
        }

        @Override
        public void read(SourceDocument document, Consumer<Reading> each) {
            documents.read(document, mapping, each);
        }

        @Override
        public List<Outcome> take(List<Reading> readings, UUID run) {
            return VacancyIntake.this.take(readings, run, feed);
        }
    }

    /// What is to be done with a reading: nothing more, or it is written.
    private sealed interface Decision {

        record Done(Outcome outcome) implements Decision {}

        record Write(Reading reading, ReadResult.VacancyRead read, String print, LifeStep step) implements Decision {}
    }

    private List<Outcome> take(List<Reading> readings, UUID run, Feed feed) {
        var prints = readings.parallelStream().map(this::fingerprint).toList();
        var known = lives.find(feed.id(), keys(readings));
        var repeats = new Repeats(run, runs, known, life -> life.id().value());
        var decisions = new ArrayList<Decision>();
        for (var i = 0; i < readings.size(); i++) decisions.add(decide(readings.get(i), prints.get(i), known, repeats));
        var written = write(
                feed,
                decisions.stream()
                        .filter(Decision.Write.class::isInstance)
                        .map(Decision.Write.class::cast)
                        .toList());
        return decisions.stream().map(decision -> outcome(decision, written)).toList();
    }

    /// Empty if the reading is no vacancy.
    private String fingerprint(Reading reading) {
        return reading.result() instanceof ReadResult.VacancyRead read
                ? Fingerprint.of(json, read.content(), read.closed())
                : "";
    }

    private static Set<String> keys(List<Reading> readings) {
        return readings.stream()
                .map(Reading::result)
                .filter(ReadResult.VacancyRead.class::isInstance)
                .map(read -> ((ReadResult.VacancyRead) read).key())
                .collect(toSet());
    }

    private static Decision decide(Reading reading, String print, Map<String, Life> known, Repeats repeats) {
        return switch (reading.result()) {
            case ReadResult.VacancyRead read -> decide(reading, read, print, known.get(read.key()), repeats);
            case ReadResult.ProfileRead _ ->
                new Decision.Done(Outcome.rejected(
                        reading.name(),
                        null,
                        List.of(Refusals.rejected(
                                "not-a-vacancy",
                                "This is a candidate's profile. Hand it in with: talent-pool ingest profiles PATH"))));
            case ReadResult.Rejected(var key, var findings) ->
                new Decision.Done(Outcome.rejected(reading.name(), key, findings));
        };
    }

    private static Decision decide(
            Reading reading, ReadResult.VacancyRead read, String print, @Nullable Life life, Repeats repeats) {
        var name = reading.name();
        var erased = life != null && life.stored().status() == Vacancy.Status.ERASED;
        if (repeats.has(read.key(), erased))
            return new Decision.Done(Outcome.rejected(name, read.key(), Refusals.duplicate(read.findings())));
        if (erased) return new Decision.Done(Outcome.rejected(name, read.key(), Refusals.erased(read.findings())));
        var step = LifeStep.of(life == null ? null : life.stored(), new LifeStep.Incoming(print, read.closed()));
        if (life == null || step.kind() != LifeStep.Kind.UNCHANGED)
            return new Decision.Write(reading, read, print, step);
        var id = life.id().value();
        return new Decision.Done(new Outcome(name, Outcome.Kind.UNCHANGED, read.key(), id, read.findings()));
    }

    private static Outcome outcome(Decision decision, Map<String, Written> written) {
        return switch (decision) {
            case Decision.Done(var outcome) -> outcome;
            case Decision.Write write -> {
                var key = write.read.key();
                var kind = Outcome.Kind.valueOf(write.step.kind().name());
                var id = Objects.requireNonNull(written.get(key)).id().value();
                yield new Outcome(write.reading.name(), kind, key, id, write.read.findings());
            }
        };
    }

    /// @param text what screening finds in it
    private record Screened(Vacancies.Word word, Screening.Text text) {}

    private Map<String, Written> write(Feed feed, List<Decision.Write> writes) {
        if (writes.isEmpty()) return Map.of();
        var linking = linkings.current();
        var screened =
                writes.parallelStream().map(write -> screened(write, linking)).toList();
        register(feed, writes.stream().map(Decision.Write::read).toList());
        var written =
                vacancies.write(feed.id(), screened.stream().map(Screened::word).toList(), ACTOR);
        screening.screenTexts(pending(screened, written));
        return written;
    }

    private Screened screened(Decision.Write write, Linking linking) {
        var read = write.read();
        var employer = employerId(read.content(), read.key());
        var content = linking.link(read.content());
        var text = screening.examine(content);
        var word = new Vacancies.Word(read.key(), employer, content, read.closed(), write.print(), text.isClear());
        return new Screened(word, text);
    }

    private static Map<VacancyId, Screening.Text> pending(List<Screened> screened, Map<String, Written> written) {
        var pending = new HashMap<VacancyId, Screening.Text>();
        for (var one : screened) {
            var row = Objects.requireNonNull(written.get(one.word.sourceKey()));
            if (row.pending()) pending.put(row.id(), one.text);
        }
        return pending;
    }

    private void register(Feed feed, List<ReadResult.VacancyRead> reads) {
        var named = reads.stream().map(VacancyIntake::named).toList();
        employers.register(named);
        var vouched = named.stream()
                .map(Employers.Named::id)
                .filter(id -> feed.vouchesFor(id.memberState()))
                .collect(toSet());
        employers.verify(vouched, Actor.job("feed " + feed.id()));
    }

    private static Employers.Named named(ReadResult.VacancyRead read) {
        var named = read.content().employer();
        var id = employerId(read.content(), read.key());
        return new Employers.Named(id, named.name(), named.contact(), EntityType.EMPLOYER);
    }

    /// A document that names no country or no employer still gives a record; it stays hidden for that reason.
    private static EmployerId employerId(VacancyContent content, String key) {
        var named = content.employer();
        var country = named.country() != null
                ? named.country()
                : content.places().stream()
                        .map(VacancyContent.Place::country)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("ZZ");
        if (named.registrationNumber() != null) return EmployerId.ofRegistration(country, named.registrationNumber());
        return EmployerId.ofName(country, named.name() != null ? named.name() : "unnamed " + key);
    }
}
