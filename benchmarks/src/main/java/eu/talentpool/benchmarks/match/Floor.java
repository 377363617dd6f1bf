package eu.talentpool.benchmarks.match;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import eu.talentpool.matching.retrieve.Found;
import eu.talentpool.matching.retrieve.RankedQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The bare query: the filters and clauses of the service, asked of Elasticsearch without the service, of which only
/// ids come back. Nobody is checked, scored, explained or logged.
final class Floor {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// In which other ids may stand at the cut only where scores are equal.
    private enum Form {
        BY_SCORE_AND_ID("\"_source\":false,\"sort\":[\"_score\",{\"id\":\"asc\"}]"),
        BY_SCORE("\"_source\":false"),
        BY_SCORE_WITH_IDS_OF_A_COLUMN("\"stored_fields\":\"_none_\",\"docvalue_fields\":[\"id\"]"),

        /// The scores alone keep away whom the filter would; where few share what is wanted, they do not.
        WITHOUT_FILTER_WITH_IDS_OF_A_COLUMN("\"stored_fields\":\"_none_\",\"docvalue_fields\":[\"id\"]");

        private final String members;

        Form(String members) {
            this.members = members;
        }
    }

    private final ElasticsearchClient client;
    private final RestClient rest;
    private final String alias;

    Floor(ElasticsearchClient client, String alias) {
        this.client = client;
        this.rest = ((RestClientTransport) client._transport()).restClient();
        this.alias = alias;
    }

    /// @param form the fastest
    record Measured(String form, Latency latency) {}

    Measured measure(List<RankedQuery> queries, int rounds) {
        return Arrays.stream(Form.values())
                .filter(form -> form != Form.WITHOUT_FILTER_WITH_IDS_OF_A_COLUMN || findsTheSame(form, queries))
                .map(form -> new Measured(form.name().toLowerCase(Locale.ROOT), latency(form, queries, rounds)))
                .min(Comparator.comparingDouble(m -> m.latency().p50()))
                .orElseThrow();
    }

    /// @throws IllegalStateException if this form finds others than the service asks for
    private Latency latency(Form form, List<RankedQuery> queries, int rounds) {
        if (!findsTheSame(form, queries)) throw new IllegalStateException("The query '" + form + "' finds others.");
        var texts = queries.stream().map(query -> text(query, form)).toList();
        var nanos = new ArrayList<Long>();
        var began = System.nanoTime();
        for (var round = 0; round < rounds; round++)
            for (var query : texts) {
                var before = System.nanoTime();
                ask(query, form);
                nanos.add(System.nanoTime() - before);
            }
        return Latency.of(1, nanos, System.nanoTime() - began);
    }

    private boolean findsTheSame(Form form, List<RankedQuery> queries) {
        return queries.stream()
                .allMatch(query -> scores(ask(text(query, form), form))
                        .equals(scores(ask(text(query, Form.BY_SCORE_AND_ID), Form.BY_SCORE_AND_ID))));
    }

    private String text(RankedQuery query, Form form) {
        var ranking = "\"query\":" + json(query.ranking());
        return form == Form.WITHOUT_FILTER_WITH_IDS_OF_A_COLUMN
                ? ranking
                : ranking + ",\"post_filter\":" + json(query.filter());
    }

    private String json(Query query) {
        return JsonpUtils.toJsonString(query, client._jsonpMapper());
    }

    private byte[] ask(String query, Form form) {
        var request = new Request("POST", "/" + alias + "/_search");
        request.addParameter("filter_path", "hits.hits._id,hits.hits._score,hits.hits.fields");
        request.setJsonEntity(
                "{\"track_total_hits\":false,\"size\":" + Found.MOST + "," + form.members + "," + query + "}");
        try {
            return EntityUtils.toByteArray(rest.performRequest(request).getEntity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Double> scores(byte[] answer) {
        return JSON.readTree(answer)
                .at("/hits/hits")
                .valueStream()
                .map(Floor::score)
                .toList();
    }

    private static double score(JsonNode hit) {
        return hit.get("_score").asDouble();
    }
}
