package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;

/// Whether the search holds a record, whatever is asked.
public final class Presence {

    private final ElasticsearchClient client;
    private final Indices indices;

    public Presence(ElasticsearchClient client, Indices indices) {
        this.client = client;
        this.indices = indices;
    }

    /// @throws UncheckedIOException if Elasticsearch does not answer
    public boolean has(IndexKind kind, UUID id) {
        var alias = indices.alias(kind);
        try {
            var hits = client.search(
                            s -> s.index(alias)
                                    .query(q -> q.ids(i -> i.values(id.toString())))
                                    .size(0)
                                    .allowPartialSearchResults(false),
                            Void.class)
                    .hits();
            return Objects.requireNonNull(hits.total()).value() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Elasticsearch does not answer for " + alias + ", or a shard is away; try again when it is back",
                    e);
        }
    }
}
