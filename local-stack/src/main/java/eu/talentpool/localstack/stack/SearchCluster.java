package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.Ports;
import eu.talentpool.localstack.server.ElasticsearchServer;
import eu.talentpool.localstack.server.SearchNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several nodes of Elasticsearch on loopback that one test has for itself and may kill.
public final class SearchCluster implements AutoCloseable {
    private static final String HEAP = "512m";

    private final DataFolder data;
    private final List<ElasticsearchServer> nodes;
    private final List<Leash> leashes = new ArrayList<>();

    private SearchCluster(DataFolder data, List<ElasticsearchServer> nodes) {
        this.data = data;
        this.nodes = nodes;
    }

    /// Starts the nodes side by side and waits until they have met; takes about half a minute.
    /// @param folder an empty one
    /// @throws eu.talentpool.localstack.process.StackFailure if one does not start; then all are stopped
    public static SearchCluster start(Path folder, int size) {
        var data = new DataFolder(folder);
        data.makeSecrets();
        var transports = Stream.generate(Ports::free).limit(size).toList();
        var cluster = new SearchCluster(
                data,
                IntStream.range(0, size)
                        .mapToObj(
                                i -> new ElasticsearchServer(data, Ports.free(), HEAP, SearchNode.among(transports, i)))
                        .toList());
        try {
            cluster.startAll();
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private void startAll() {
        for (var node : nodes) {
            node.prepare();
            leashes.add(Leash.start(node.command()));
        }
        IntStream.range(0, nodes.size()).forEach(this::awaitReady);
    }

    /// Addresses of all nodes, also of those that are down.
    public SearchAccess access() {
        var urls = nodes.stream().map(n -> "http://127.0.0.1:" + n.port()).collect(Collectors.joining(","));
        return SearchAccess.of(urls, data.secrets());
    }

    /// Names of the nodes, in the order of [#kill].
    public List<String> names() {
        return nodes.stream().map(n -> n.node().name()).toList();
    }

    /// Ends one node at once with SIGKILL.
    public void kill(int node) {
        leashes.get(node).kill();
    }

    /// Starts a node that was killed, on its ports and data, and waits until it has joined the others.
    public void restart(int node) {
        leashes.set(node, Leash.start(nodes.get(node).command()));
        awaitReady(node);
    }

    private void awaitReady(int node) {
        var name = nodes.get(node).node().name();
        new ServerStart(nodes.get(node), data.log(name), _ -> {}).awaitReady(leashes.get(node));
    }

    @Override
    public void close() {
        leashes.parallelStream().forEach(Leash::stop);
    }
}
