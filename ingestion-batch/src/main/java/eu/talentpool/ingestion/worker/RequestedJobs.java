package eu.talentpool.ingestion.worker;

import eu.talentpool.ingestion.job.Expiry;
import eu.talentpool.ingestion.job.Relinking;
import eu.talentpool.ingestion.job.Retries;
import eu.talentpool.ingestion.pull.PullReport;
import eu.talentpool.ingestion.pull.Pulls;
import eu.talentpool.jobrequest.JobRequest;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.searchindex.IndexRebuild;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.Reconciliation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What each job does that can be asked for. What came of it is a sentence; a job that has not done all of its work
/// throws one.
@Component
class RequestedJobs {

    private static final int USUAL_DAYS = 7;

    private final Pulls pulls;
    private final Relinking relinking;
    private final Indexer indexer;
    private final Expiry expiry;
    private final Reconciliation reconciliation;
    private final IndexRebuild rebuild;
    private final Retries retries;

    RequestedJobs(
            Pulls pulls,
            Relinking relinking,
            Indexer indexer,
            Expiry expiry,
            Reconciliation reconciliation,
            IndexRebuild rebuild,
            Retries retries) {
        this.pulls = pulls;
        this.relinking = relinking;
        this.indexer = indexer;
        this.expiry = expiry;
        this.reconciliation = reconciliation;
        this.rebuild = rebuild;
        this.retries = retries;
    }

    /// @throws IllegalStateException if the job could not do all of its work; says what to do
    String run(JobRequest request, Progress progress) throws Exception {
        return switch (request.job()) {
            case PULL_SOURCE -> pullSource(request, progress);
            case INDEX -> index(progress);
            case EXPIRE -> expire(progress);
            case RECONCILE -> reconcile(request, progress);
            case REBUILD_INDEX -> rebuildIndex(progress);
            case RETRY_REJECTED -> retryRejected(request, progress);
        };
    }

    private String pullSource(JobRequest request, Progress progress) {
        var report = pulls.pull(request.subject(), request.whole(), 0, progress);
        if (report.unconfirmed() > 0)
            throw new IllegalStateException("%,d vacancies would close, suspiciously many for this source. If that is"
                            .formatted(report.unconfirmed())
                    + " right: talent-pool pull-source %s --confirm-closing %d"
                            .formatted(report.feed(), report.unconfirmed()));
        return told(report);
    }

    private static String told(PullReport report) {
        var documents = report.documents();
        return "Run %s: read %,d, created %,d, changed %,d, rejected %,d; closed %,d, not answered %,d."
                .formatted(
                        documents.run(),
                        documents.read(),
                        documents.count(Kind.CREATED),
                        documents.count(Kind.CHANGED),
                        documents.count(Kind.REJECTED),
                        report.closed(),
                        report.unanswered().size());
    }

    private String index(Progress progress) {
        var relinked = relinking.relinkDue(progress);
        return "Linked %,d records anew, brought %,d to the index.".formatted(relinked, indexer.indexDirty());
    }

    private String expire(Progress progress) {
        return "Vacancies closed, because their last day to apply passed more than %2$d days ago: %1$,d."
                .formatted(expiry.expire(USUAL_DAYS, progress), USUAL_DAYS);
    }

    private String reconcile(JobRequest request, Progress progress) throws Exception {
        var report = reconciliation.reconcile(request.whole(), progress);
        var told = "Compared %,d records: %,d differences found, %,d remaining."
                .formatted(
                        report.compared(),
                        report.found().size(),
                        report.remaining().size());
        if (!report.remaining().isEmpty())
            throw new IllegalStateException(told + " Ask for it again; if they stay, rebuild the index.");
        return told;
    }

    private String rebuildIndex(Progress progress) throws Exception {
        return "Rebuilt from %,d records; the new index answers.".formatted(rebuild.rebuild(progress));
    }

    private String retryRejected(JobRequest request, Progress progress) {
        var report = retries.retry(UUID.fromString(request.subject()), progress);
        return "Run %s: taken %,d, rejected again %,d."
                .formatted(report.run(), report.read() - report.count(Kind.REJECTED), report.count(Kind.REJECTED));
    }
}
