package eu.talentpool.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Proves that the index says what the database says, and repairs it where it does not.
@Component
public class Reconciliation {

    private static final int ATTEMPTS = 8;

    private final List<IndexSource> sources;
    private final Indexer indexer;
    private final Indices indices;
    private final Comparison comparison;
    private final ElasticsearchClient elasticsearch;
    private final DataSource db;

    Reconciliation(
            List<IndexSource> sources,
            Indexer indexer,
            Indices indices,
            Comparison comparison,
            ElasticsearchClient elasticsearch,
            DataSource db) {
        this.sources = sources;
        this.indexer = indexer;
        this.indices = indices;
        this.comparison = comparison;
        this.elasticsearch = elasticsearch;
        this.db = db;
    }

    /// @param compared  rows compared
    /// @param found     differences that no indexer was about to mend anyway
    /// @param remaining differences that stand after the repair; empty in a healthy pool
    public record Report(long compared, List<Difference> found, List<Difference> remaining) {}

    /// Brings dirty rows to the index, compares both stores, repairs every difference and compares again.
    ///
    /// @param deep compare the content of every document and not only its version
    public Report reconcile(boolean deep, Progress progress) {
        indexer.indexDirty(progress);
        var compared = 0L;
        var found = new ArrayList<Difference>();
        var remaining = new ArrayList<Difference>();
        for (var source : sources) {
            compared += source.count();
            var differences = confirmed(source, deep, progress);
            differences.forEach(difference -> repair(source, difference));
            found.addAll(differences);
            if (!differences.isEmpty()) remaining.addAll(confirmed(source, deep, progress));
        }
        return new Report(compared, found, remaining);
    }

    /// A difference counts only if it still stands after its bucket was drained: others are changes under way.
    private List<Difference> confirmed(IndexSource source, boolean deep, Progress progress) {
        var index = indices.ensure(source).active();
        indices.refresh(index);
        return comparison.compare(source, index, deep, progress).stream()
                .map(suspect ->
                        underLock(source, suspect, () -> comparison.compareOne(source, index, suspect.id(), deep)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Raises the row above whatever the index has (a deletion by other hands leaves an unseen higher version,
    /// hence the growing steps), so that the ordinary path writes it. A document without a row is deleted.
    private void repair(IndexSource source, Difference difference) {
        var index = indices.ensure(source).active();
        if (difference.recordVersion() == 0) {
            SearchUnavailable.guard(() ->
                    elasticsearch.delete(d -> d.index(index).id(difference.id().toString())));
            return;
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var above = Math.max(difference.recordVersion(), difference.indexVersion()) + (1L << attempt);
            var left = underLock(source, difference, () -> {
                source.raiseVersion(difference.id(), above);
                indexer.drain(source, List.of(bucket(difference)));
                return comparison.compareOne(source, index, difference.id(), true);
            });
            if (left.isEmpty()) return;
        }
    }

    private <T> T underLock(IndexSource source, Difference difference, Supplier<T> work) {
        try (var _ = BucketLock.one(db, source.kind(), bucket(difference))) {
            indexer.drain(source, List.of(bucket(difference)));
            return work.get();
        }
    }

    private static int bucket(Difference difference) {
        return IndexSource.bucket(difference.id());
    }
}
