package eu.talentpool.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Compares rows and documents as two streams sorted by id.
@Component
class Comparison {

    private final ElasticsearchClient elasticsearch;

    Comparison(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /// @param deep compare the content too: the fingerprint is computed anew from what the index holds
    List<Difference> compare(IndexSource source, String index, boolean deep, Progress progress) {
        var differences = new ArrayList<Difference>();
        var total = source.count();
        var done = 0L;
        try (var documents = new IndexReader(elasticsearch, index, deep)) {
            var rows = new Rows(source);
            var document = documents.hasNext() ? documents.next() : null;
            while (rows.hasNext()) {
                var row = rows.next();
                while (document != null && document.key().compareTo(row.key()) < 0) {
                    differences.add(difference(source, null, document, deep).orElseThrow());
                    document = documents.hasNext() ? documents.next() : null;
                }
                var same = document != null && document.id().equals(row.id());
                difference(source, row, same ? document : null, deep).ifPresent(differences::add);
                if (same) document = documents.hasNext() ? documents.next() : null;
                if (++done % 10_000 == 0)
                    progress.report("comparing " + source.kind().plural(), done, total);
            }
            for (; document != null; document = documents.hasNext() ? documents.next() : null)
                differences.add(difference(source, null, document, deep).orElseThrow());
        }
        return differences;
    }

    /// One id, read from both stores at this moment.
    Optional<Difference> compareOne(IndexSource source, String index, UUID id, boolean deep) {
        var row = source.load(List.of(id)).stream().findFirst().orElse(null);
        var found = SearchUnavailable.guard(
                () -> elasticsearch.get(g -> g.index(index).id(id.toString()), ObjectNode.class));
        var document = found.source() == null
                ? null
                : new IndexDocument(id, found.source().get("version").asLong(), found.source());
        return difference(source, row, document, deep);
    }

    private static Optional<Difference> difference(
            IndexSource source, @Nullable IndexDocument row, @Nullable IndexDocument document, boolean deep) {
        var kind = kind(row, document, deep);
        if (kind == null) return Optional.empty();
        var id = row != null
                ? row.id()
                : java.util.Objects.requireNonNull(document).id();
        return Optional.of(new Difference(
                source.kind(), id, kind, row == null ? 0 : row.version(), document == null ? 0 : document.version()));
    }

    private static Difference.@Nullable Kind kind(
            @Nullable IndexDocument row, @Nullable IndexDocument document, boolean deep) {
        var expected = row == null ? null : row.source();
        if (document == null) return expected == null ? null : Difference.Kind.MISSING;
        if (row == null || expected == null) return Difference.Kind.EXTRA;
        if (row.version() != document.version()) return Difference.Kind.STALE;
        return deep && !sameContent(expected, document) ? Difference.Kind.CONTENT : null;
    }

    private static boolean sameContent(ObjectNode expected, IndexDocument document) {
        var source = java.util.Objects.requireNonNull(document.source());
        return IndexDocument.fingerprint(source)
                        .equals(expected.get("fingerprint").asString())
                && expected.get("fingerprint").equals(source.get("fingerprint"));
    }

    /// Every row of a kind, a page at a time.
    private static final class Rows implements Iterator<IndexDocument> {

        private final IndexSource source;
        private final Queue<IndexDocument> page = new ArrayDeque<>();
        private UUID after = IndexSource.first();

        Rows(IndexSource source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                page.addAll(source.page(after, 1_000));
            }
            return !page.isEmpty();
        }

        @Override
        public IndexDocument next() {
            if (!hasNext()) throw new NoSuchElementException();
            var row = page.remove();
            after = row.id();
            return row;
        }
    }
}
