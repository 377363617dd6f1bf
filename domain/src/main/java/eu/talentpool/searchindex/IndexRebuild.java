package eu.talentpool.searchindex;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Writes a new index from the database while the old one answers, and switches when both hold the same ids.
@Component
public class IndexRebuild {

    private static final int ATTEMPTS = 5;

    private final List<IndexSource> sources;
    private final Indices indices;
    private final Generations generations;
    private final Indexer indexer;
    private final IndexWriter writer;
    private final Comparison comparison;
    private final DataSource db;

    IndexRebuild(
            List<IndexSource> sources,
            Indices indices,
            Generations generations,
            Indexer indexer,
            IndexWriter writer,
            Comparison comparison,
            DataSource db) {
        this.sources = sources;
        this.indices = indices;
        this.generations = generations;
        this.indexer = indexer;
        this.writer = writer;
        this.comparison = comparison;
        this.db = db;
    }

    /// Rebuilds both indices.
    ///
    /// @return number of rows read
    public long rebuild(Progress progress) {
        return sources.stream().mapToLong(source -> rebuild(source, progress)).sum();
    }

    private long rebuild(IndexSource source, Progress progress) {
        var old = indices.ensure(source);
        var building = open(source, old);
        var rows = copy(source, building, progress);
        settle(source, old.active(), building, progress);
        indices.delete(old.active());
        return rows;
    }

    /// From here on every write goes to both indices. All bucket locks are taken for a moment, so that no batch
    /// is under way that read the older generation. What an interrupted rebuild left behind is dropped.
    private String open(IndexSource source, Generations.Generation old) {
        try (var _ = BucketLock.all(db, source.kind())) {
            if (old.building() != null) indices.delete(old.building());
            var building = indices.create(source.kind());
            generations.put(source.kind(), new Generations.Generation(old.active(), building));
            return building;
        }
    }

    private long copy(IndexSource source, String building, Progress progress) {
        var total = source.count();
        var done = 0L;
        UUID after = IndexSource.first();
        for (var page = source.page(after, Indexer.BATCH); !page.isEmpty(); page = source.page(after, Indexer.BATCH)) {
            writer.write(page.stream().filter(d -> d.source() != null).toList(), List.of(building));
            after = IndexSource.last(page);
            done += page.size();
            progress.report("rebuilding " + source.kind().plural(), done, total);
        }
        return done;
    }

    /// Under all locks nothing moves: dirty rows are drained into both, ids compared, missing ones fetched again.
    private void settle(IndexSource source, String active, String building, Progress progress) {
        try (var _ = BucketLock.all(db, source.kind())) {
            for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
                indexer.drain(source, IndexSource.allBuckets());
                indices.refresh(building);
                var differences = comparison.compare(source, building, false, progress);
                if (differences.isEmpty()) {
                    indices.point(source.kind(), building);
                    generations.put(source.kind(), new Generations.Generation(building, null));
                    return;
                }
                writer.write(
                        source.load(differences.stream().map(Difference::id).toList()), List.of(building));
            }
        }
        throw new IllegalStateException("The new index of " + source.kind().plural()
                + " does not hold the same ids as the database; the old one still answers. Run rebuild-index again.");
    }
}
