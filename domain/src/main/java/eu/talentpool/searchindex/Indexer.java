package eu.talentpool.searchindex;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Brings to the index what changed in the database. Any number of indexers may run: they share the rows by
/// bucket, and a crash between the two stores only means that the rows stay dirty.
@Component
public class Indexer {

    static final int BATCH = 500;
    private static final int WORKERS = 2;

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
        return sources.stream().mapToInt(this::indexDirty).sum();
    }

    /// Rows that wait for the index.
    public long countDirty() {
        return sources.stream().mapToLong(IndexSource::countDirty).sum();
    }

    /// The same by kind, and since when.
    public List<Waiting> listWaiting() {
        return sources.stream().map(IndexSource::waiting).toList();
    }

    private int indexDirty(IndexSource source) {
        indices.ensure(source);
        source.settle();
        var buckets = source.dirtyBuckets();
        if (buckets.size() == 1) return indexBucket(source, buckets.getFirst());
        return buckets.isEmpty() ? 0 : indexSideBySide(source, buckets);
    }

    /// One reads rows and makes documents while the other waits for Elasticsearch.
    private int indexSideBySide(IndexSource source, List<Integer> buckets) {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var running = buckets.stream()
                    .map(bucket -> CompletableFuture.supplyAsync(() -> indexBucket(source, bucket), workers))
                    .toList();
            return running.stream().mapToInt(CompletableFuture::join).sum();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private int indexBucket(IndexSource source, int bucket) {
        try (var lock = BucketLock.tryOne(db, source.kind(), bucket).orElse(null)) {
            return lock == null ? 0 : drain(source, bucket);
        }
    }

    /// One bucket, whose lock the caller holds. The generation is read under the lock, so that a rebuild that opened
    /// before is never missed.
    int drain(IndexSource source, int bucket) {
        source.settle();
        var targets = indices.get(source.kind()).targets();
        var indexed = 0;
        var after = IndexSource.first();
        for (var batch = source.dirty(bucket, after, BATCH);
                !batch.isEmpty();
                batch = source.dirty(bucket, after, BATCH)) {
            var written = writer.write(batch, targets);
            source.markIndexed(written);
            indexed += written.size();
            after = IndexSource.last(batch);
        }
        return indexed;
    }
}
