package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.process.Ports;
import eu.talentpool.localstack.server.ElasticsearchServer;
import eu.talentpool.localstack.server.KeycloakServer;
import eu.talentpool.localstack.server.LocalServer;
import eu.talentpool.localstack.server.PostgresServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// What to start, and how.
/// @param data where the servers keep their data
/// @param servers which are started at once
/// @param ports wanted ports; a server without one, or with 0, gets a free port
/// @param realm the realm file that Keycloak imports
/// @param forTests smaller, faster, and not safe against power loss
public record StackOptions(
        DataFolder data, Set<Server> servers, Map<Server, Integer> ports, Path realm, boolean forTests) {

    /// Settings for a test on a data folder of its own, with free ports.
    public static StackOptions forTests(Path data, Path realm, Server... servers) {
        return new StackOptions(new DataFolder(data), Set.of(servers), Map.of(), realm, true);
    }

    LocalServer server(Server kind) {
        int wanted = ports.getOrDefault(kind, 0);
        int port = wanted == 0 ? Ports.free() : wanted;
        return switch (kind) {
            case ELASTICSEARCH -> new ElasticsearchServer(data, port, forTests ? "768m" : "1g");
            case POSTGRESQL -> new PostgresServer(data, port, !forTests);
            case KEYCLOAK -> new KeycloakServer(data, port, realm);
        };
    }
}
