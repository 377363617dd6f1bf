package eu.talentpool.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes documents with the version of their record. Elasticsearch refuses a version that is not newer than the one it
/// has, so a late write never wins and a repeated one does no harm.
@Component
class IndexWriter {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWriter.class);
    private static final int CONFLICT = 409;

    private final ElasticsearchClient elasticsearch;

    IndexWriter(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /// @return the documents that stand in every one of these indices now, or are already overtaken there
    List<IndexDocument> write(List<IndexDocument> documents, List<String> indices) {
        if (documents.isEmpty()) return List.of();
        var request = new BulkRequest.Builder();
        for (var index : indices) for (var document : documents) request.operations(operation(document, index));
        var response = SearchUnavailable.guard(() -> elasticsearch.bulk(request.build()));
        var failed = failed(response.items());
        return documents.stream().filter(d -> !failed.contains(d.key())).toList();
    }

    private static BulkOperation operation(IndexDocument document, String index) {
        if (document.source() == null)
            return BulkOperation.of(o -> o.delete(d -> d.index(index)
                    .id(document.key())
                    .version(document.version())
                    .versionType(VersionType.External)));
        return BulkOperation.of(o -> o.index(i -> i.index(index)
                .id(document.key())
                .version(document.version())
                .versionType(VersionType.External)
                .document(document.source())));
    }

    private static Set<String> failed(List<BulkResponseItem> items) {
        var failed = new HashSet<String>();
        for (var item : items) {
            if (item.error() == null || item.status() == CONFLICT) continue;
            LOG.warn(
                    "not indexed: {} in {}: {}",
                    item.id(),
                    item.index(),
                    item.error().type());
            failed.add(String.valueOf(item.id()));
        }
        return failed;
    }
}
