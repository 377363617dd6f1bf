package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Runs a query on one alias and returns the best ids; equal scores are tied by id, so that the cut is repeatable.
final class RankedSearch {
    private static final SortOptions BY_SCORE = SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc)));
    private static final SortOptions BY_ID =
            SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc)));

    private final ElasticsearchClient client;
    private final String alias;

    RankedSearch(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /// @param wanted one of these at least must hold; if there are none, there is nothing to look for
    static Optional<Query> query(List<Query> filters, List<Query> wanted, List<Query> welcome) {
        if (wanted.isEmpty()) return Optional.empty();
        return Optional.of(Query.of(q -> q.bool(b -> b.filter(filters)
                .must(m -> m.bool(w -> w.should(wanted).minimumShouldMatch("1")))
                .should(welcome))));
    }

    List<Found> find(Query query, int atMost) {
        return run(SearchRequest.of(s -> s.index(alias)
                .query(query)
                .size(atMost)
                .sort(BY_SCORE, BY_ID)
                .trackScores(true)
                .trackTotalHits(t -> t.enabled(false))
                .source(c -> c.fetch(false))));
    }

    private List<Found> run(SearchRequest request) {
        try {
            return client.search(request, Void.class).hits().hits().stream()
                    .map(RankedSearch::found)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Elasticsearch does not answer for " + alias + "; try again when it is back", e);
        }
    }

    private static Found found(Hit<Void> hit) {
        return new Found(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.score()));
    }
}
