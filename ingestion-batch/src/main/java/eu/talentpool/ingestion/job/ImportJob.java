package eu.talentpool.ingestion.job;

import eu.talentpool.exchange.Finding;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.feed.SourceFile;
import eu.talentpool.ingestion.intake.Intake;
import eu.talentpool.ingestion.intake.Reading;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.SearchUnavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Job `import-vacancies` or `import-profiles`: take in every document, then bring what changed to the index.
@Component
class ImportJob {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final int CHUNK = 50;
    /// Classes of SQL state that say something of the server and nothing of the document: connection, conflict between
    /// transactions, resources, operator intervention, system error.
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57", "58");

    private static final Finding NOT_STORED = new Finding(
            Finding.Severity.REJECTED,
            "not-stored",
            "",
            "The document was read but could not be stored: it holds a value that no column takes. Export it again; if"
                    + " it happens once more, report this rule to the operator.");
    private static final Duration INDEX_PATIENCE = Duration.ofSeconds(30);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate eachDocument;
    private final Runs runs;
    private final Indexer indexer;

    ImportJob(JobRepository repository, PlatformTransactionManager transactions, Runs runs, Indexer indexer) {
        this.repository = repository;
        this.transactions = transactions;
        this.eachDocument = new TransactionTemplate(transactions);
        this.eachDocument.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.runs = runs;
        this.indexer = indexer;
    }

    /// @param then steps between taking in and indexing
    Job of(String name, UUID run, List<SourceFile> files, Intake intake, List<Step> then, Progress progress) {
        var job = new JobBuilder(name, repository).start(takeIn(run, new DocumentItems(files), intake, progress));
        then.forEach(job::next);
        return job.next(index(progress)).build();
    }

    /// A document and what became of it are written in one transaction with the rest of its chunk.
    private Step takeIn(UUID run, DocumentItems documents, Intake intake, Progress progress) {
        return new ChunkOrientedStepBuilder<SourceDocument, SourceDocument>("take-in", repository, CHUNK)
                .transactionManager(transactions)
                .reader(documents)
                .writer((Chunk<? extends SourceDocument> chunk) -> {
                    for (var document : chunk)
                        intake.read(document, reading -> runs.keep(run, take(reading, run, intake)));
                    progress.report("documents", documents.count(), documents.total());
                })
                .build();
    }

    /// What a document breaks is undone to where it began, and nothing else: it becomes an issue and the run goes
    /// on. Only when the database itself is away the run stops, to be taken up again.
    private Outcome take(Reading reading, UUID run, Intake intake) {
        try {
            return Objects.requireNonNull(eachDocument.execute(_ -> intake.take(reading, run)));
        } catch (RuntimeException e) {
            if (serverIsAway(e)) throw e;
            LOG.warn(
                    "a document of run {} could not be taken: {}",
                    run,
                    e.getClass().getSimpleName());
            return Outcome.rejected(reading.name(), null, List.of(NOT_STORED));
        }
    }

    private static boolean serverIsAway(RuntimeException e) {
        if (e instanceof TransactionException) return true;
        return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), ""))
                .anyMatch(state -> state.length() == 5 && AWAY.contains(state.substring(0, 2)));
    }

    /// Elasticsearch being down does not fail the run: the records are safe and wait, marked dirty.
    private Step index(Progress progress) {
        return new StepBuilder("index", repository)
                .tasklet(
                        (_, _) -> {
                            try {
                                drain(progress);
                            } catch (SearchUnavailable e) {
                                LOG.warn("{} Records wait for the index: {}", e.getMessage(), indexer.countDirty());
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /// Rows that another indexer has in hand are waited for.
    private void drain(Progress progress) throws InterruptedException {
        var end = System.nanoTime() + INDEX_PATIENCE.toNanos();
        for (var left = 1L; left > 0 && System.nanoTime() < end; ) {
            indexer.indexDirty();
            left = indexer.countDirty();
            progress.report("records that wait for the index", left, 0);
            if (left > 0) Thread.sleep(200);
        }
    }
}
