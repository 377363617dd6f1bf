package eu.talentpool.ingestion.intake;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.exchange.FeedMapping;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.linking.Linkings;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import eu.talentpool.screening.Screening;
import eu.talentpool.vacancy.LifeStep;
import eu.talentpool.vacancy.Lives;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One vacancy document: read -> compare -> link -> write -> screen.
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
        public Outcome take(Reading reading, UUID run) {
            return switch (reading.result()) {
                case ReadResult.VacancyRead read -> VacancyIntake.this.take(reading.name(), run, feed, read);
                case ReadResult.ProfileRead _ ->
                    Outcome.rejected(
                            reading.name(),
                            null,
                            List.of(Refusals.rejected(
                                    "not-a-vacancy",
                                    "This is a candidate's profile. Hand it in with: talent-pool ingest profiles"
                                            + " PATH")));
                case ReadResult.Rejected(var key, var findings) -> Outcome.rejected(reading.name(), key, findings);
            };
        }
    }

    private Outcome take(String name, UUID run, Feed feed, ReadResult.VacancyRead read) {
        var stored = vacancies.find(feed.id(), read.key());
        if (stored.isPresent() && runs.isTaken(run, stored.get().id().value()))
            return Outcome.rejected(name, read.key(), Refusals.duplicate(read.findings()));
        if (stored.isPresent() && stored.get().status() == Vacancy.Status.ERASED)
            return Outcome.rejected(name, read.key(), Refusals.erased(read.findings()));
        var print = Fingerprint.of(json, read.content(), read.closed());
        var step = LifeStep.of(
                lives.find(feed.id(), List.of(read.key())).get(read.key()),
                new LifeStep.Incoming(print, read.closed()));
        if (stored.isPresent() && step.kind() == LifeStep.Kind.UNCHANGED)
            return new Outcome(
                    name, Outcome.Kind.UNCHANGED, read.key(), stored.get().id().value(), read.findings());
        var written = write(feed, read, print);
        var kind = Outcome.Kind.valueOf(step.kind().name());
        return new Outcome(name, kind, read.key(), written.id().value(), read.findings());
    }

    private Vacancy write(Feed feed, ReadResult.VacancyRead read, String print) {
        var employer = register(feed, read);
        var linked = linkings.current().link(read.content());
        var written = vacancies.write(feed.id(), read.key(), employer, linked, read.closed(), print, ACTOR);
        screening.screen(written.id(), linked);
        return written;
    }

    private EmployerId register(Feed feed, ReadResult.VacancyRead read) {
        var named = read.content().employer();
        var id = employerId(read.content(), read.key());
        employers.register(id, named.name(), named.contact(), EntityType.EMPLOYER);
        if (feed.vouchesFor(id.memberState())) employers.verify(id, Actor.job("feed " + feed.id()));
        return id;
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
