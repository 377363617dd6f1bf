package eu.talentpool.ingestion.job;

import eu.talentpool.searchindex.Indexer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/// Brings records to the index while a long run takes further ones in, so that no server waits for the other and what
/// came first is found first. What it does not bring, the step for it does.
final class IndexAlongside implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAlongside.class);
    /// Short enough that little is left at the end, long enough that what came together is settled together.
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Indexer indexer;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("index-alongside").unstarted(this::index);

    IndexAlongside(Indexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public void beforeStep(StepExecution step) {
        thread.start();
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return step.getExitStatus();
    }

    private void index() {
        try {
            while (!ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) indexer.indexDirty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // What a driver says may quote a row.
            LOG.warn("not indexed while taking in: {}", e.getClass().getSimpleName());
        }
    }
}
