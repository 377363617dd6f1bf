package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.Feeds;
import eu.talentpool.ingestion.feed.Manifest;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.intake.Intake;
import eu.talentpool.ingestion.intake.ProfileIntake;
import eu.talentpool.ingestion.intake.Reception;
import eu.talentpool.ingestion.intake.VacancyIntake;
import eu.talentpool.receipt.FeedScope;
import eu.talentpool.receipt.RejectedDocuments;
import eu.talentpool.receipt.RejectedDocuments.Kept;
import eu.talentpool.receipt.RunHistory;
import eu.talentpool.receipt.RunHistory.Run;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.receipt.RunReports;
import eu.talentpool.receipt.Runs;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.SearchUnavailable;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the kept rejected documents of a run in again, as a run of its own. A document is taken and let go of in one
/// transaction, so a retry that was cut short is simply asked for again: what is left is taken then.
@Component
public class Retries {

    private static final int PAGE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

    private final RunHistory history;
    private final RejectedDocuments rejected;
    private final Runs runs;
    private final RunReports reports;
    private final Feeds feeds;
    private final VacancyIntake vacancies;
    private final ProfileIntake profiles;
    private final Reception reception;
    private final ImportLock lock;
    private final Indexer indexer;
    private final TransactionTemplate transaction;

    Retries(
            RunHistory history,
            RejectedDocuments rejected,
            Runs runs,
            RunReports reports,
            Feeds feeds,
            VacancyIntake vacancies,
            ProfileIntake profiles,
            Reception reception,
            ImportLock lock,
            Indexer indexer,
            TransactionTemplate transaction) {
        this.history = history;
        this.rejected = rejected;
        this.runs = runs;
        this.reports = reports;
        this.feeds = feeds;
        this.vacancies = vacancies;
        this.profiles = profiles;
        this.reception = reception;
        this.lock = lock;
        this.indexer = indexer;
        this.transaction = transaction;
    }

    /// @throws IllegalArgumentException if there is no such run, or nothing is kept of it
    /// @throws IllegalStateException if another process imports from the feed; says what to do
    public RunReport retry(UUID run, Progress progress) {
        var old = history.find(FeedScope.ALL, run)
                .orElseThrow(() -> new IllegalArgumentException("There is no run " + run + ". Check the id."));
        var kind = old.kind().name().toLowerCase(Locale.ROOT);
        try (var _ = lock.hold(kind, old.feed())) {
            return retry(old, UUID.randomUUID(), progress);
        } catch (TransactionException | DataAccessException e) {
            throw new IllegalStateException(
                    "The database does not answer, or has no room left; what was not taken in is still kept. Once it"
                            + " answers, retry the run again.",
                    e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the retry could not be started: " + e.getMessage(), e);
        }
    }

    private RunReport retry(Run old, UUID again, Progress progress) {
        rejected.removeReplaced(old.run());
        if (rejected.list(old.run(), null, 1).isEmpty())
            throw new IllegalArgumentException("No rejected document of run " + old.run()
                    + " is kept (any more)."
                    + history.findRetryOf(old.run())
                            .map(later ->
                                    " Run " + later + " took them in again: what that one rejected is kept with it.")
                            .orElse(" Correct the documents and send them again."));
        var intake = intake(old.kind(), feeds.get(old.feed()));
        runs.beginRetry(again, old.run());
        var done = 0L;
        for (var page = rejected.list(old.run(), null, PAGE);
                !page.isEmpty();
                page = rejected.list(old.run(), null, PAGE)) {
            take(page, again, intake);
            progress.report("documents", done += page.size(), 0);
        }
        runs.finish(again);
        index(progress);
        return reports.of(again, old.kind());
    }

    /// What is not brought now waits, marked dirty, for whoever indexes next.
    private void index(Progress progress) {
        try {
            indexer.indexDirty(progress);
        } catch (SearchUnavailable e) {
            LOG.warn("{} Records wait for the index: {}", e.getMessage(), indexer.countDirty());
        }
    }

    private Intake intake(RunHistory.Kind kind, Feed feed) {
        return switch (kind) {
            case VACANCIES -> vacancies.of(feed);
            case PROFILES -> profiles.of(feed, Manifest.none());
        };
    }

    /// What is rejected again has another id by then and stays.
    private void take(List<Kept> page, UUID again, Intake intake) {
        transaction.executeWithoutResult(_ -> {
            for (var kept : page) new ChunkIntake(again, intake, reception).take(List.of(document(kept)));
            rejected.remove(page);
        });
    }

    private SourceDocument document(Kept kept) {
        var bytes = rejected.find(kept.run(), kept.id()).orElse(new byte[0]);
        return new SourceDocument(
                kept.document(), kept.document(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
