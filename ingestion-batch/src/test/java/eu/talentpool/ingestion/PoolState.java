package eu.talentpool.ingestion;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// What a pool holds at a moment, fine enough that any write shows.
///
/// @param versions    every record with its version
/// @param written     rows of the histories, consents and audit events
/// @param indexWrites writes that the indices have counted, deletions too
record PoolState(List<String> versions, List<Long> written, List<Long> indexWrites) {

    static PoolState of(IngestionPool pool) {
        return new PoolState(
                pool.texts("""
                    select source || ' ' || source_key || ' ' || version from vacancy
                    union all select source || ' ' || source_key || ' ' || version from profile order by 1\
                    """),
                List.of(
                        pool.number("select count(*) from vacancy_history"),
                        pool.number("select count(*) from profile_history"),
                        pool.number("select count(*) from consent"),
                        pool.number("select count(*) from audit_event")),
                List.of(writes(pool, IndexKind.VACANCIES), writes(pool, IndexKind.PROFILES)));
    }

    private static long writes(IngestionPool pool, IndexKind kind) {
        var alias = pool.get(Indices.class).alias(kind);
        try {
            var stats = pool.get(ElasticsearchClient.class).indices().stats(s -> s.index(alias));
            var indexing = Objects.requireNonNull(stats.all().primaries()).indexing();
            return Objects.requireNonNull(indexing).indexTotal() + indexing.deleteTotal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
