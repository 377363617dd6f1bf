package eu.talentpool.ingestion.pull;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.Finding.Severity;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.intake.Reading;
import eu.talentpool.ingestion.intake.Reception;
import eu.talentpool.ingestion.intake.VacancyIntake;
import eu.talentpool.ingestion.pull.EuresAnswer.Detail;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import eu.talentpool.vacancy.Lives;
import eu.talentpool.vacancy.Vacancy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A page of answered references on its way into the pool: every document like one of a file, and the position of the
/// fetching, in one transaction.
@Component
class PageIntake {

    private static final int LONGEST_REFERENCE = 200;

    private static final Finding NOT_ASKED = new Finding(
            Severity.DROPPED,
            "answer-not-asked-for",
            "details",
            "The source answered a reference that it was not asked for; it was ignored. Tell the source.");
    private static final Finding NO_CONTENT = new Finding(
            Severity.DROPPED,
            "answer-without-content",
            "details",
            "The source calls the vacancy active and sends no document; it is asked for again. Tell the source.");
    private static final Finding CONTRADICTION = new Finding(
            Severity.NOTE,
            "status-contradicts",
            "PositionOpeningStatusCode",
            "The source calls the reference active and its document closed; the document counts. Tell the source.");
    private final VacancyIntake vacancies;
    private final Lives lives;
    private final PullReferences references;
    private final Reception reception;
    private final Runs runs;
    private final TransactionTemplate page;
    private final DocumentReader reader = new DocumentReader();

    PageIntake(
            VacancyIntake vacancies,
            Lives lives,
            PullReferences references,
            Reception reception,
            Runs runs,
            PlatformTransactionManager transactions) {
        this.vacancies = vacancies;
        this.lives = lives;
        this.references = references;
        this.reception = reception;
        this.runs = runs;
        this.page = new TransactionTemplate(transactions);
    }

    void take(Feed feed, UUID run, List<String> asked, Map<String, @Nullable Detail> answered) {
        page.executeWithoutResult(_ -> {
            var readings = new ArrayList<Reading>();
            for (var reference : asked)
                content(feed, run, reference, answered.get(reference))
                        .ifPresent(content -> readings.add(reading(reference, content)));
            var outcomes = reception.take(readings, run, vacancies.of(feed));
            taken(feed, run, outcomes);
            answered.keySet().stream()
                    .filter(reference -> !asked.contains(reference))
                    .forEach(reference -> runs.note(run, shown(reference), null, NOT_ASKED));
        });
    }

    /// The document that answers a reference, if there is one.
    private Optional<String> content(Feed feed, UUID run, String reference, @Nullable Detail detail) {
        if (detail == null) {
            references.tried(feed.id(), reference);
            return Optional.empty();
        }
        if (detail.isClosed()) {
            references.closing(feed.id(), List.of(reference));
            return Optional.empty();
        }
        var content = detail.content();
        if (content != null && !content.isBlank()) return Optional.of(content);
        runs.note(run, reference, null, NO_CONTENT);
        references.tried(feed.id(), reference);
        return Optional.empty();
    }

    private Reading reading(String reference, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var document = new SourceDocument(reference, reference, bytes.length, () -> new ByteArrayInputStream(bytes));
        return new Reading(reference, document, reader.read(bytes));
    }

    private void taken(Feed feed, UUID run, List<Outcome> outcomes) {
        var stored = lives.find(
                feed.id(),
                outcomes.stream()
                        .filter(outcome -> outcome.record() != null)
                        .map(outcome -> Objects.requireNonNull(outcome.sourceKey()))
                        .toList());
        for (var outcome : outcomes) {
            var key = outcome.record() == null ? null : outcome.sourceKey();
            var life = stored.get(key);
            if (life != null && life.stored().status() == Vacancy.Status.CLOSED)
                runs.note(run, outcome.document(), key, CONTRADICTION);
            references.taken(feed.id(), outcome.document(), key);
        }
    }

    /// True for what can be a reference: other things a source puts there are not kept.
    static boolean isReference(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST_REFERENCE
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static String shown(String reference) {
        return isReference(reference) ? reference : "a reference that is none";
    }
}
