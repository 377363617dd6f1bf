package eu.talentpool.localstack.server;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.process.LeashedCommand;

/// One server over one data folder, on a port of loopback.
public sealed interface LocalServer permits ElasticsearchServer, KeycloakServer, PostgresServer {

    Server kind();

    int port();

    /// Unpacks, configures and initialises what is not there yet; may take half a minute the first time.
    void prepare();

    /// What to launch, after [#prepare].
    LeashedCommand command();

    /// Whether the server answers and can be used.
    boolean ready();
}
