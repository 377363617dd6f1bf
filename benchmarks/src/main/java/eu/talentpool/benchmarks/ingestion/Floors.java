package eu.talentpool.benchmarks.ingestion;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.node.ObjectNode;

/// What the two servers do at best with the same data: nothing is read, linked, checked or kept in step.
final class Floors {

    private static final int BULK = 1_000;
    private static final String COPY = "speed_copy";

    private final ElasticsearchClient elasticsearch;
    private final Indices indices;
    private final DataSource db;

    Floors(ElasticsearchClient elasticsearch, Indices indices, DataSource db) {
        this.elasticsearch = elasticsearch;
        this.indices = indices;
        this.db = db;
    }

    /// Documents a second of bulk requests with the documents of the index, into a new index of the same mapping.
    double bulk(IndexKind kind) throws IOException {
        var from = indices.alias(kind);
        var into = from + "-speed";
        create(from, into);
        var nanos = 0L;
        var documents = 0L;
        @Nullable String after = null;
        for (var page = page(from, after); !page.isEmpty(); page = page(from, after)) {
            var request = request(page, into);
            var began = System.nanoTime();
            elasticsearch.bulk(request);
            nanos += System.nanoTime() - began;
            documents += page.size();
            after = page.getLast().id();
        }
        var began = System.nanoTime();
        elasticsearch.indices().refresh(r -> r.index(into));
        nanos += System.nanoTime() - began;
        elasticsearch.indices().delete(d -> d.index(into));
        return documents * 1e9 / nanos;
    }

    private void create(String from, String into) throws IOException {
        elasticsearch.indices().delete(d -> d.index(into).ignoreUnavailable(true));
        var mapping = elasticsearch
                .indices()
                .getMapping(m -> m.index(from))
                .result()
                .values()
                .iterator()
                .next();
        elasticsearch
                .indices()
                .create(c -> c.index(into).mappings(mapping.mappings()).settings(s -> s.numberOfReplicas("0")));
    }

    private List<Hit<ObjectNode>> page(String from, @Nullable String after) throws IOException {
        var request = SearchRequest.of(s -> {
            s.index(from)
                    .size(BULK)
                    .trackTotalHits(t -> t.enabled(false))
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
            if (after != null) s.searchAfter(FieldValue.of(after));
            return s;
        });
        return elasticsearch.search(request, ObjectNode.class).hits().hits();
    }

    private static BulkRequest request(List<Hit<ObjectNode>> page, String into) {
        var request = new BulkRequest.Builder();
        for (var hit : page)
            request.operations(o -> o.index(i -> i.index(into).id(hit.id()).document(hit.source())));
        return request.build();
    }

    /// Rows a second of a bare `COPY` of the rows of a table into a temporary one that is the same, indices included.
    /// Nothing is written to the log of the database: a floor that is harder to reach.
    double copy(String table) throws SQLException, IOException {
        var rows = Files.createTempFile("rows", ".copy");
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            var postgres = connection.unwrap(PGConnection.class).getCopyAPI();
            try (var out = Files.newOutputStream(rows)) {
                postgres.copyOut("copy " + table + " to stdout", out);
            }
            statement.execute("drop table if exists " + COPY);
            statement.execute("create temporary table " + COPY + " (like " + table + " including all)");
            var began = System.nanoTime();
            var copied = copyIn(postgres, rows);
            var seconds = (System.nanoTime() - began) / 1e9;
            statement.execute("drop table " + COPY);
            return copied / seconds;
        } finally {
            Files.delete(rows);
        }
    }

    private static long copyIn(CopyManager postgres, Path rows) throws SQLException, IOException {
        try (var in = Files.newInputStream(rows)) {
            return postgres.copyIn("copy " + COPY + " from stdin", in);
        }
    }
}
