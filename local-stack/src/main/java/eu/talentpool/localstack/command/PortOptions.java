package eu.talentpool.localstack.command;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.process.Ports;
import java.util.Map;
import picocli.CommandLine.Option;

/// The ports of a stack that is started; 0 picks a free one.
final class PortOptions {
    @Option(
            names = "--elasticsearch-port",
            paramLabel = "PORT",
            description = "Default: ${DEFAULT-VALUE}; 0 picks a free one.")
    private int elasticsearch = 9200;

    @Option(names = "--postgres-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int postgres = 5432;

    @Option(names = "--keycloak-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int keycloak = 8080;

    @Option(names = "--service-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int service = 8081;

    Map<Server, Integer> servers() {
        return Map.of(Server.ELASTICSEARCH, elasticsearch, Server.POSTGRESQL, postgres, Server.KEYCLOAK, keycloak);
    }

    /// The port of the matching service, free now.
    int service() {
        if (service == 0) {
            return Ports.free();
        }
        Ports.requireFree(service, "--service-port");
        return service;
    }
}
