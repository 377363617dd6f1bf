package eu.talentpool.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Indices and aliases: an alias answers under a fixed name, the index behind it is dated.
@Component
public class Indices {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient elasticsearch;
    private final SearchProperties search;
    private final Generations generations;
    private final DataSource db;
    private final JsonMapper json;
    private final Clock clock;
    private final Set<String> extended = ConcurrentHashMap.newKeySet();

    Indices(
            ElasticsearchClient elasticsearch,
            SearchProperties search,
            Generations generations,
            DataSource db,
            JsonMapper json,
            Clock clock) {
        this.elasticsearch = elasticsearch;
        this.search = search;
        this.generations = generations;
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /// The name under which the kind is searched.
    public String alias(IndexKind kind) {
        return search.prefix() + kind.plural();
    }

    /// The generation in force. The first caller creates it; if its index was lost, a new one begins and every row is
    /// written again.
    Generations.Generation ensure(IndexSource source) {
        var generation = generations.find(source.kind());
        if (generation.isPresent() && exists(generation.get().active()))
            return extended(source.kind(), generation.get());
        try (var _ = BucketLock.all(db, source.kind())) {
            var again = generations.find(source.kind());
            if (again.isPresent() && exists(again.get().active())) return again.get();
            var begun = new Generations.Generation(create(source.kind()), null);
            point(source.kind(), begun.active());
            source.forgetIndexed();
            generations.put(source.kind(), begun);
            return begun;
        }
    }

    /// Fields that a newer program brings are added to the index that answers; what was written before has them after
    /// a rebuild.
    private Generations.Generation extended(IndexKind kind, Generations.Generation generation) {
        if (!extended.add(generation.active())) return generation;
        var mapping = definition(kind).get("mappings").toString();
        SearchUnavailable.guard(() -> elasticsearch
                .indices()
                .putMapping(m -> m.index(generation.active()).withJson(new StringReader(mapping))));
        return generation;
    }

    /// The generation in force, as it is.
    ///
    /// @throws IllegalStateException if none was begun
    Generations.Generation get(IndexKind kind) {
        return generations
                .find(kind)
                .orElseThrow(() -> new IllegalStateException("no index of " + kind.plural() + " yet"));
    }

    boolean exists(String index) {
        return SearchUnavailable.guard(
                () -> elasticsearch.indices().exists(e -> e.index(index)).value());
    }

    /// A new, empty index with the mapping of its kind.
    String create(IndexKind kind) {
        var name = alias(kind) + "-" + STAMP.format(clock.instant()) + "-"
                + UUID.randomUUID().toString().substring(0, 4);
        var definition = definition(kind);
        SearchUnavailable.guard(() ->
                elasticsearch.indices().create(c -> c.index(name).withJson(new StringReader(definition.toString()))));
        return name;
    }

    private ObjectNode definition(IndexKind kind) {
        var file = "/searchindex/" + kind.plural() + ".json";
        try (var resource = Objects.requireNonNull(Indices.class.getResourceAsStream(file), file)) {
            var text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            var definition = (ObjectNode) json.readTree(text);
            var settings = (ObjectNode) definition.get("settings");
            settings.put("number_of_shards", search.shards());
            settings.put("number_of_replicas", search.replicas());
            return definition;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /// Points the alias at this index alone, in one step.
    void point(IndexKind kind, String index) {
        var alias = alias(kind);
        SearchUnavailable.guard(() -> elasticsearch
                .indices()
                .updateAliases(u -> u.actions(a ->
                                a.remove(r -> r.index(alias + "-*").alias(alias).mustExist(false)))
                        .actions(a -> a.add(n -> n.index(index).alias(alias)))));
    }

    void delete(String index) {
        SearchUnavailable.guard(
                () -> elasticsearch.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
    }

    void refresh(String index) {
        SearchUnavailable.guard(() -> elasticsearch.indices().refresh(r -> r.index(index)));
    }
}
