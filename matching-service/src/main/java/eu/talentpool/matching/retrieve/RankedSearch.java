package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/// Runs a query on one alias and returns the best ids; equal scores are tied by id, so that the cut is repeatable.
/// A shard that is away fails the query: a ranking that silently lacks people would be wrong.
final class RankedSearch {
    private static final SortOptions BY_SCORE = SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc)));
    private static final SortOptions BY_ID =
            SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc)));

    private static final Endpoint<SearchRequest, List<Found>, ErrorResponse> SEARCH =
            SearchRequest._ENDPOINT.withResponseDeserializer(FoundParser.DESERIALIZER);

    /// As many more are asked for than are needed, to see who is equal to the last one, by lot as well.
    private static final int MARGIN = 16;

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::nearness).reversed().thenComparing(Found::id);

    private final ElasticsearchClient client;
    private final String alias;
    private final TransportOptions onlyHits;
    private volatile boolean manySuit;

    RankedSearch(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
        this.onlyHits = client._transport().options().with(o -> o.setParameter("filter_path", FoundParser.PATHS));
    }

    /// By score alone, for which Elasticsearch uses all processors; where too many equal the last one although lots are
    /// drawn, by id too.
    List<Found> find(RankedQuery query, int atMost) {
        var found = best(query, atMost);
        if (found.size() <= atMost) return found.stream().sorted(BEST_FIRST).toList();
        var isCutAmongEquals = found.size() == atMost + MARGIN
                && found.getLast().nearness() == found.get(atMost - 1).nearness();
        return isCutAmongEquals
                ? run(query, atMost, List.of(BY_SCORE, BY_ID), true)
                : found.stream().sorted(BEST_FIRST).limit(atMost).toList();
    }

    /// Where as many as are asked for earn more than anybody can of whom nothing is wanted, the scores alone
    /// keep away whom the filter would, which is a tenth of the work. Whether they do is known afterwards; the
    /// last query is the best guess, because it went to the same pool.
    private List<Found> best(RankedQuery query, int atMost) {
        boolean filtered = !manySuit;
        var found = run(query, atMost + MARGIN, List.of(BY_SCORE), filtered);
        boolean many = found.size() >= atMost && found.get(atMost - 1).nearness() > query.unwanted();
        manySuit = many;
        return filtered || many ? found : run(query, atMost + MARGIN, List.of(BY_SCORE), true);
    }

    /// Scores are not tracked: with an order that begins with them they come along anyway, and to track them keeps
    /// Lucene from leaving out what cannot be among the best.
    private List<Found> run(RankedQuery query, int atMost, List<SortOptions> order, boolean filtered) {
        var request = SearchRequest.of(s -> s.index(alias)
                .query(query.ranking())
                .postFilter(filtered ? query.filter() : null)
                .size(atMost)
                .allowPartialSearchResults(false)
                .sort(order)
                .trackTotalHits(t -> t.enabled(false))
                .storedFields("_none_")
                .docvalueFields(f -> f.field("id")));
        try {
            return client._transport().performRequest(request, SEARCH, onlyHits);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Elasticsearch does not answer for " + alias + ", or a shard is away; try again when it is back",
                    e);
        }
    }
}
