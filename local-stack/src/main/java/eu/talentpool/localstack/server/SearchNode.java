package eu.talentpool.localstack.server;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a node of Elasticsearch is called and whom it meets.
/// @param name also of the folder of its configuration and data
/// @param settings lines of `elasticsearch.yml`
public record SearchNode(String name, String settings) {

    /// A node that is the whole cluster.
    static final SearchNode ALONE = new SearchNode("elasticsearch", """
        discovery.type: single-node
        transport.port: 0
        """);

    /// One of several nodes on loopback, any of which may be elected.
    /// @param transports a port of each node, by which they talk to each other
    /// @param which index into them, 0 for the first
    public static SearchNode among(List<Integer> transports, int which) {
        var names = IntStream.range(0, transports.size())
                .mapToObj(SearchNode::nameOf)
                .collect(Collectors.joining(", "));
        var addresses =
                transports.stream().map(port -> "\"127.0.0.1:" + port + "\"").collect(Collectors.joining(", "));
        return new SearchNode(nameOf(which), """
            transport.port: %d
            discovery.seed_hosts: [%s]
            cluster.initial_master_nodes: [%s]
            """.formatted(transports.get(which), addresses, names));
    }

    private static String nameOf(int which) {
        return "elasticsearch-" + (which + 1);
    }
}
