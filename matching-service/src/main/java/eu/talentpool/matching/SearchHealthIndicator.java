package eu.talentpool.matching;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Ready only while both indices answer under their aliases, with every shard.
@Component
class SearchHealthIndicator implements HealthIndicator {

    private final ElasticsearchClient client;
    private final Indices indices;

    SearchHealthIndicator(ElasticsearchClient client, Indices indices) {
        this.client = client;
        this.indices = indices;
    }

    @Override
    public Health health() {
        try {
            for (var kind : IndexKind.values())
                client.search(s -> s.index(indices.alias(kind)).size(0).allowPartialSearchResults(false), Void.class);
            return Health.up().build();
        } catch (IOException | ElasticsearchException e) {
            return Health.down()
                    .withDetail("search", e.getClass().getSimpleName())
                    .build();
        }
    }
}
