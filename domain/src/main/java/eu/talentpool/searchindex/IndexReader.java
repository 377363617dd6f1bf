package eu.talentpool.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// All documents of an index in order of id, as of the moment it was opened; never without those of a shard that is
/// away, which would look as if they had to be written again.
final class IndexReader implements Iterator<IndexDocument>, AutoCloseable {

    private static final int PAGE = 1_000;
    private static final String KEEP = "5m";

    private final ElasticsearchClient elasticsearch;
    private final boolean whole;
    private final Queue<IndexDocument> page = new ArrayDeque<>();
    private String pit;
    private @Nullable String after;
    private boolean end;

    /// @param whole read the whole documents and not only id and version
    IndexReader(ElasticsearchClient elasticsearch, String index, boolean whole) {
        this.elasticsearch = elasticsearch;
        this.whole = whole;
        this.pit = SearchUnavailable.guard(() -> elasticsearch
                .openPointInTime(
                        p -> p.index(index).keepAlive(t -> t.time(KEEP)).allowPartialSearchResults(false))
                .id());
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !end) fetch();
        return !page.isEmpty();
    }

    @Override
    public IndexDocument next() {
        if (!hasNext()) throw new NoSuchElementException();
        return page.remove();
    }

    private void fetch() {
        var response = SearchUnavailable.guard(() -> elasticsearch.search(request(), ObjectNode.class));
        for (var hit : response.hits().hits()) {
            var source = hit.source();
            if (source == null) continue;
            after = source.get("id").asString();
            page.add(new IndexDocument(
                    UUID.fromString(after), source.get("version").asLong(), source));
        }
        if (response.pitId() != null) pit = response.pitId();
        end = response.hits().hits().size() < PAGE;
    }

    private SearchRequest request() {
        return SearchRequest.of(s -> {
            s.pit(p -> p.id(pit).keepAlive(t -> t.time(KEEP)))
                    .size(PAGE)
                    .allowPartialSearchResults(false)
                    .trackTotalHits(t -> t.enabled(false))
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
            if (!whole) s.source(f -> f.filter(i -> i.includes("id", "version")));
            if (after != null) s.searchAfter(FieldValue.of(after));
            return s;
        });
    }

    @Override
    public void close() {
        SearchUnavailable.guard(() -> elasticsearch.closePointInTime(c -> c.id(pit)));
    }
}
