package eu.talentpool.ingestion.pull;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.Finding.Severity;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.intake.Reading;
import eu.talentpool.ingestion.intake.VacancyIntake;
import eu.talentpool.ingestion.pull.EuresAnswer.Detail;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// A page of answered references on its way into the pool: every document like one of a file, and the position of the
/// fetching, in one transaction.
@Component
class PageIntake {

    private static final Logger LOG = LoggerFactory.getLogger(PageIntake.class);
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
    private static final Finding NOT_STORED = new Finding(
            Severity.REJECTED,
            "not-stored",
            "",
            "The document was read but could not be stored. If it happens once more, report this rule to the"
                    + " operator.");

    private final VacancyIntake vacancies;
    private final Vacancies records;
    private final PullReferences references;
    private final Runs runs;
    private final TransactionTemplate page;
    private final TransactionTemplate eachDocument;
    private final DocumentReader reader = new DocumentReader();

    PageIntake(
            VacancyIntake vacancies,
            Vacancies records,
            PullReferences references,
            Runs runs,
            PlatformTransactionManager transactions) {
        this.vacancies = vacancies;
        this.records = records;
        this.references = references;
        this.runs = runs;
        this.page = new TransactionTemplate(transactions);
        this.eachDocument = new TransactionTemplate(transactions);
        this.eachDocument.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void take(Feed feed, UUID run, List<String> asked, Map<String, @Nullable Detail> answered) {
        page.executeWithoutResult(_ -> {
            for (var reference : asked) take(feed, run, reference, answered.get(reference));
            answered.keySet().stream()
                    .filter(reference -> !asked.contains(reference))
                    .forEach(reference -> runs.note(run, shown(reference), null, NOT_ASKED));
        });
    }

    private void take(Feed feed, UUID run, String reference, @Nullable Detail detail) {
        if (detail == null) {
            references.tried(feed.id(), reference);
            return;
        }
        if (detail.isClosed()) {
            references.closing(feed.id(), List.of(reference));
            return;
        }
        var content = detail.content();
        if (content == null || content.isBlank()) {
            runs.note(run, reference, null, NO_CONTENT);
            references.tried(feed.id(), reference);
            return;
        }
        var outcome = take(feed, run, reference, content);
        runs.keep(run, outcome);
        if (isClosed(feed, outcome)) runs.note(run, reference, outcome.sourceKey(), CONTRADICTION);
        references.taken(feed.id(), reference, outcome.record() == null ? null : outcome.sourceKey());
    }

    private boolean isClosed(Feed feed, Outcome outcome) {
        return outcome.record() != null
                && records.find(feed.id(), Objects.requireNonNull(outcome.sourceKey()))
                        .filter(v -> v.status() == Vacancy.Status.CLOSED)
                        .isPresent();
    }

    /// What a document breaks is undone to where it began; only a server that is away, or a full disk, ends the run.
    private Outcome take(Feed feed, UUID run, String reference, String content) {
        try {
            return Objects.requireNonNull(eachDocument.execute(_ -> takeIn(feed, run, reference, content)));
        } catch (UncheckedIOException
                | TransactionException
                | TransientDataAccessException
                | RecoverableDataAccessException
                | NonTransientDataAccessResourceException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn(
                    "a document of run {} could not be taken: {}",
                    run,
                    e.getClass().getSimpleName());
            return Outcome.rejected(reference, null, List.of(NOT_STORED));
        }
    }

    private Outcome takeIn(Feed feed, UUID run, String reference, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var document = new SourceDocument(reference, reference, () -> new ByteArrayInputStream(bytes));
        return vacancies.of(feed).take(new Reading(reference, document, reader.read(bytes)), run);
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
