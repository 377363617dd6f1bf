package eu.talentpool.searchindex;

import eu.talentpool.searchindex.IndexSource.Place;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Gatherers;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Brings to the index what changed in the database. Any number of indexers may run: they share the rows by
/// bucket, and a crash between the two stores only means that the rows stay dirty.
@Component
public class Indexer {

    static final int BATCH = 500;
    /// After this time what is settled so far goes to the index; few rows take less.
    private static final int SETTLING_MILLIS = 1_000;
    /// Ids that are read at once: to look for those that wait costs the same for few and for many.
    private static final int LOOK = 20_000;

    private final List<IndexSource> sources;
    private final Indices indices;
    private final IndexWriter writer;
    private final DataSource db;

    Indexer(List<IndexSource> sources, Indices indices, IndexWriter writer, DataSource db) {
        this.sources = sources;
        this.indices = indices;
        this.writer = writer;
        this.db = db;
    }

    /// Indexes every dirty row that no other indexer has in hand.
    ///
    /// @return number of rows brought to the index
    /// @throws SearchUnavailable if Elasticsearch does not answer; the rows stay dirty
    public int indexDirty() {
        return indexDirty(Progress.SILENT);
    }

    /// @param progress of what may take long before rows may go to the index
    public int indexDirty(Progress progress) {
        return sources.stream().mapToInt(source -> indexDirty(source, progress)).sum();
    }

    /// Rows that wait for the index.
    public long countDirty() {
        return sources.stream().mapToLong(IndexSource::countDirty).sum();
    }

    /// The same by kind, and since when.
    public List<Waiting> listWaiting() {
        return sources.stream().map(IndexSource::waiting).toList();
    }

    /// Rows go to the index as soon as they are settled, while further ones are.
    private int indexDirty(IndexSource source, Progress progress) {
        indices.ensure(source);
        try (var worker = Executors.newSingleThreadExecutor()) {
            var settling = worker.submit(() -> source.settle(progress));
            var indexed = 0;
            while (!isDone(settling)) indexed += indexReady(source);
            return indexed + indexReady(source);
        }
    }

    private static boolean isDone(Future<?> settling) {
        try {
            settling.get(SETTLING_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were settled", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        }
    }

    private int indexReady(IndexSource source) {
        var buckets = source.dirtyBuckets();
        return switch (buckets.size()) {
            case 0 -> 0;
            case 1 -> indexFree(source, buckets);
            default -> indexSideBySide(source, buckets);
        };
    }

    /// One reads rows and makes documents while the other waits for Elasticsearch.
    private int indexSideBySide(IndexSource source, List<Integer> buckets) {
        var half = buckets.size() / 2;
        var halves = List.of(buckets.subList(0, half), buckets.subList(half, buckets.size()));
        try (var workers = Executors.newFixedThreadPool(halves.size())) {
            var running = halves.stream()
                    .map(some -> CompletableFuture.supplyAsync(() -> indexFree(source, some), workers))
                    .toList();
            return running.stream().mapToInt(CompletableFuture::join).sum();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private int indexFree(IndexSource source, List<Integer> buckets) {
        try (var lock = BucketLock.tryEach(db, source.kind(), buckets)) {
            return lock.held().isEmpty() ? 0 : write(source, lock.held());
        }
    }

    /// Buckets whose locks the caller holds, with what has to be decided before.
    int drain(IndexSource source, List<Integer> buckets) {
        source.settle(Progress.SILENT);
        return write(source, buckets);
    }

    /// The generation is read under the locks, so that a rebuild that opened before is never missed.
    private int write(IndexSource source, List<Integer> buckets) {
        var targets = indices.get(source.kind()).targets();
        var indexed = 0;
        var after = Place.FIRST;
        for (var ids = source.dirty(buckets, after, LOOK); !ids.isEmpty(); ids = source.dirty(buckets, after, LOOK)) {
            for (var batch : ids.stream().gather(Gatherers.windowFixed(BATCH)).toList())
                indexed += writeBatch(source, batch, targets);
            after = Place.of(ids.getLast());
        }
        return indexed;
    }

    private int writeBatch(IndexSource source, List<UUID> ids, List<String> targets) {
        var written = writer.write(source.load(ids), targets);
        source.markIndexed(written);
        return written.size();
    }
}
