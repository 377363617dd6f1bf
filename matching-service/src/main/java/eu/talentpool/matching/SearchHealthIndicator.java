package eu.talentpool.matching;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// Ready only while both indices answer under their aliases.
@Component
class SearchHealthIndicator extends AbstractHealthIndicator {

    private final ElasticsearchClient client;
    private final Indices indices;

    SearchHealthIndicator(ElasticsearchClient client, Indices indices) {
        super("Elasticsearch does not answer");
        this.client = client;
        this.indices = indices;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        for (var kind : IndexKind.values())
            client.search(s -> s.index(indices.alias(kind)).size(0), Void.class);
        builder.up();
    }
}
