package eu.talentpool.matching.retrieve;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.stack.Login;
import eu.talentpool.localstack.stack.Stack;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;

/// An index of its own on the servers that all tests share.
final class TestIndex implements AutoCloseable {
    private static final int BATCH = 500;

    final String name;
    /// The user that the service has: it may only read.
    final ElasticsearchClient reader;
    private final ElasticsearchClient writer;

    TestIndex(String kind) throws IOException {
        this(kind, 1);
    }

    TestIndex(String kind, int shards) throws IOException {
        var stack = TestStack.get();
        name = stack.newIndexPrefix() + kind;
        reader = client(stack, stack.searchApi());
        writer = client(stack, stack.searchJobs());
        writer.indices()
                .create(c -> c.index(name)
                        .withJson(new StringReader(Documents.MAPPING))
                        .settings(s -> s.numberOfShards(String.valueOf(shards)).numberOfReplicas("0")));
    }

    private static ElasticsearchClient client(Stack stack, Login login) {
        var pair = (login.username() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair);
        var rest = RestClient.builder(HttpHost.create(stack.searchUrl().toString()))
                .setDefaultHeaders(new Header[] {new BasicHeader("Authorization", basic)})
                .build();
        return new ElasticsearchClient(new RestClientTransport(rest, new Jackson3JsonpMapper()));
    }

    void add(Collection<Map<String, Object>> documents) throws IOException {
        var all = new ArrayList<>(documents);
        for (int from = 0; from < all.size(); from += BATCH)
            write(all.subList(from, Math.min(all.size(), from + BATCH)));
        writer.indices().refresh(r -> r.index(name));
    }

    /// How many queries its shards answered.
    long queries() throws IOException {
        var total = requireNonNull(writer.indices()
                .stats(s -> s.index(name).metric("search"))
                .all()
                .total());
        return requireNonNull(total.search()).queryTotal();
    }

    private void write(List<Map<String, Object>> documents) throws IOException {
        var bulk = new BulkRequest.Builder();
        for (var document : documents)
            bulk.operations(o -> o.index(
                    i -> i.index(name).id(String.valueOf(document.get("id"))).document(document)));
        var response = writer.bulk(bulk.build());
        if (response.errors())
            throw new IllegalStateException(
                    "not indexed: " + response.items().getFirst().error());
    }

    @Override
    public void close() throws IOException {
        writer.indices().delete(d -> d.index(name));
        reader._transport().close();
        writer._transport().close();
    }
}
