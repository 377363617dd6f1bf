package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.SourceFile;
import eu.talentpool.ingestion.intake.Intake;
import eu.talentpool.ingestion.intake.Reception;
import eu.talentpool.ingestion.job.ReadAhead.Arrival;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.SearchUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/// Job `import-vacancies` or `import-profiles`: take in every document, then bring what changed to the index.
@Component
class ImportJob {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final int CHUNK = 200;
    private static final Duration INDEX_PATIENCE = Duration.ofSeconds(30);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Reception reception;
    private final Indexer indexer;

    ImportJob(JobRepository repository, PlatformTransactionManager transactions, Reception reception, Indexer indexer) {
        this.repository = repository;
        this.transactions = transactions;
        this.reception = reception;
        this.indexer = indexer;
    }

    /// @param then steps between taking in and indexing
    Job of(String name, UUID run, List<SourceFile> files, Intake intake, List<Step> then, Progress progress) {
        var job = new JobBuilder(name, repository).start(takeIn(run, files, intake, progress));
        then.forEach(job::next);
        return job.next(index(progress)).build();
    }

    /// A document and what became of it are written in one transaction with the rest of its chunk.
    private Step takeIn(UUID run, List<SourceFile> files, Intake intake, Progress progress) {
        var documents = new DocumentItems(files, document -> ChunkIntake.read(document, intake));
        return new ChunkOrientedStepBuilder<Arrival, Arrival>("take-in", repository, CHUNK)
                .transactionManager(transactions)
                .reader(documents)
                .listener((StepListener) new IndexAlongside(indexer))
                .writer((Chunk<? extends Arrival> chunk) -> {
                    new ChunkIntake(run, intake, reception).takeArrivals(chunk.getItems());
                    progress.report("documents", documents.count(), documents.total());
                })
                .build();
    }

    /// Elasticsearch being down does not fail the run: the records are safe and wait, marked dirty. Each batch is a
    /// transaction of its own, so that no row is held while others are indexed.
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
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .build();
    }

    /// Rows that another indexer has in hand are waited for.
    private void drain(Progress progress) throws InterruptedException {
        var end = System.nanoTime() + INDEX_PATIENCE.toNanos();
        for (var left = 1L; left > 0 && System.nanoTime() < end; ) {
            indexer.indexDirty(progress);
            left = indexer.countDirty();
            progress.report("records that wait for the index", left, 0);
            if (left > 0) Thread.sleep(200);
        }
    }
}
