package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.json.JsonData;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An index of which one shard is away would find people and leave others out. Nobody may be left out in silence.
class MissingShardTest {

    private final ElasticsearchClient elasticsearch = BATCH.get(ElasticsearchClient.class);
    private final String alias = BATCH.get(Indices.class).alias(IndexKind.PROFILES);
    private final String broken = alias + "-broken";
    private String whole = "";

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    /// Two of three shards find a place on the one node.
    @BeforeEach
    void breakIndex() throws IOException {
        var indices = elasticsearch.indices().getMapping(m -> m.index(alias)).result();
        var only = indices.entrySet().iterator().next();
        whole = only.getKey();
        create(only.getValue().mappings());
        point(whole, broken);
    }

    private void create(TypeMapping mapping) throws IOException {
        var settings = IndexSettings.of(s -> s.numberOfShards("3")
                .numberOfReplicas("0")
                .otherSettings(Map.of("routing.allocation.total_shards_per_node", JsonData.of("2"))));
        elasticsearch
                .indices()
                .create(c ->
                        c.index(broken).mappings(mapping).settings(settings).waitForActiveShards(w -> w.count(0)));
    }

    private void point(String from, String to) throws IOException {
        elasticsearch
                .indices()
                .updateAliases(u -> u.actions(a -> a.remove(r -> r.index(from).alias(alias)))
                        .actions(a -> a.add(n -> n.index(to).alias(alias))));
    }

    @AfterEach
    void mend() throws IOException {
        point(broken, whole);
        elasticsearch.indices().delete(d -> d.index(broken));
    }

    @Test
    void noRankingIsShownAndTheServiceIsNotReady() {
        get("demo-employer", "/api/v1/vacancies/" + Cast.BERLIN + "/candidates").refused(503, "search", "Try again");
        assertThat(call("GET", "/actuator/health/readiness", null, null).status())
                .isEqualTo(503);
    }
}
