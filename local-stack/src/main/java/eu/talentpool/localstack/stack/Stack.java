package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.Secrets;
import eu.talentpool.localstack.folder.StackState;
import eu.talentpool.localstack.server.Database;
import eu.talentpool.localstack.server.Databases;
import eu.talentpool.localstack.server.KeycloakServer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// The addresses and logins of a running set of servers.
public final class Stack {
    private final DataFolder data;
    private final StackState state;
    private final Secrets secrets;

    Stack(DataFolder data, StackState state) {
        this.data = data;
        this.state = state;
        this.secrets = data.secrets();
    }

    /// The stack that is up over a data folder, in whichever process; none while it starts.
    public static Optional<Stack> find(DataFolder data) {
        return data.findState().filter(StackState::ready).map(state -> new Stack(data, state));
    }

    public StackState state() {
        return state;
    }

    /// The database of the data folder.
    public Database database() {
        return databases().database(Databases.MAIN);
    }

    /// A new empty database whose name begins with `prefix`; migrations have not run in it.
    /// @param prefix lower-case letters, digits and underscores
    public Database freshDatabase(String prefix) {
        return databases().fresh(prefix);
    }

    /// Address of Elasticsearch, without a path.
    public String searchUrl() {
        return "http://127.0.0.1:" + port(Server.ELASTICSEARCH);
    }

    /// Who may read the indices.
    public Login searchApi() {
        return search().api();
    }

    /// Who may make, fill and delete indices named `talent-pool-*` and `test-*`.
    public Login searchJobs() {
        return search().jobs();
    }

    /// Elasticsearch as a whole.
    public SearchAccess search() {
        return SearchAccess.of(searchUrl(), secrets);
    }

    /// A name that no other test's indices begin with, such as `test-1f2e3d4c-`.
    public String newIndexPrefix() {
        return "test-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + "-";
    }

    /// Issuer of the tokens of the realm `talent-pool`.
    public String keycloakIssuer() {
        return KeycloakServer.issuer(port(Server.KEYCLOAK));
    }

    /// The administrator of Keycloak, who logs in to its realm `master`.
    public Login keycloakAdmin() {
        return new Login(KeycloakServer.ADMIN_USER, secrets.keycloakAdmin());
    }

    /// The file with the key that encrypts personal data.
    public Path personKeys() {
        return data.personKeys();
    }

    private Databases databases() {
        return new Databases(port(Server.POSTGRESQL), secrets);
    }

    private int port(Server server) {
        Integer port = state.ports().get(server);
        if (port == null) {
            throw new IllegalStateException(server.title() + " is not part of this stack: "
                    + state.ports().keySet());
        }
        return port;
    }
}
