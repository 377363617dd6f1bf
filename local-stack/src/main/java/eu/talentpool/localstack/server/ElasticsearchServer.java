package eu.talentpool.localstack.server;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.distribution.ServerCache;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.Secrets;
import eu.talentpool.localstack.process.LeashedCommand;
import eu.talentpool.localstack.process.ServerAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Elasticsearch with its security on and the users of the file realm.
/// @param heap as the JVM takes it, such as `1g`
public record ElasticsearchServer(DataFolder data, int port, String heap, SearchNode node) implements LocalServer {
    /// Reads the indices.
    public static final String API_USER = "talent-pool-api";
    /// Makes, fills and deletes the indices.
    public static final String JOBS_USER = "talent-pool-jobs";

    private static final String ADMIN_USER = "talent-pool-admin";

    private static final String SETTINGS = """
        cluster.name: talent-pool
        node.name: %s
        network.host: 127.0.0.1
        http.port: %d
        path.data: "%s"
        path.logs: "%s"
        action.auto_create_index: false
        cluster.routing.allocation.disk.threshold_enabled: false
        xpack.security.enabled: true
        xpack.security.enrollment.enabled: false
        xpack.security.autoconfiguration.enabled: false
        xpack.security.http.ssl.enabled: false
        xpack.security.transport.ssl.enabled: false
        """;

    private static final String ROLES = """
        talent-pool-api:
          cluster: [monitor]
          indices:
            - names: ["talent-pool-*", "test-*"]
              privileges: [read, view_index_metadata]
        talent-pool-jobs:
          cluster: [monitor]
          indices:
            - names: ["talent-pool-*", "test-*"]
              privileges: [all]
        """;

    private static final String USERS_ROLES = """
        superuser:talent-pool-admin
        talent-pool-api:talent-pool-api
        talent-pool-jobs:talent-pool-jobs
        """;

    private static final String LOGGING = """
        appender.console.type = Console
        appender.console.name = console
        appender.console.layout.type = PatternLayout
        appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
        rootLogger.level = info
        rootLogger.appenderRef.console.ref = console
        """;

    /// In place of those of the distribution: without heap dumps, in which persons would be found. With the vector
    /// module Lucene decodes lists of documents several at once.
    private static final String JVM_OPTIONS = """
        -Xms%1$s
        -Xmx%1$s
        -Djava.io.tmpdir=${ES_TMPDIR}
        --add-modules=jdk.incubator.vector
        -XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.setAsTypeCache
        -XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.asTypeUncached
        -XX:+ExitOnOutOfMemoryError
        -XX:ErrorFile=%2$s/hs_err_pid%%p.log
        -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
        """;

    /// A node that is the whole cluster.
    public ElasticsearchServer(DataFolder data, int port, String heap) {
        this(data, port, heap, SearchNode.ALONE);
    }

    @Override
    public Server kind() {
        return Server.ELASTICSEARCH;
    }

    @Override
    public void prepare() {
        home();
        Path config = part("config");
        Path store = part("data");
        Path logs = part("logs");
        part("tmp");
        TextFiles.write(
                config.resolve("elasticsearch.yml"),
                SETTINGS.formatted(node.name(), port, store, logs) + node.settings());
        TextFiles.write(config.resolve("jvm.options"), JVM_OPTIONS.formatted(heap, logs));
        TextFiles.write(config.resolve("log4j2.properties"), LOGGING);
        TextFiles.write(config.resolve("roles.yml"), ROLES);
        TextFiles.write(config.resolve("users"), FileRealm.users(passwords()));
        TextFiles.write(config.resolve("users_roles"), USERS_ROLES);
        ServerAccount.own(data.part(node.name()));
    }

    private Map<String, String> passwords() {
        Secrets secrets = data.secrets();
        return Map.of(
                ADMIN_USER, secrets.searchAdmin(), API_USER, secrets.searchApi(), JOBS_USER, secrets.searchJobs());
    }

    @Override
    public LeashedCommand command() {
        String program = home().resolve("bin/elasticsearch").toString();
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME",
                System.getProperty("java.home"),
                "ES_PATH_CONF",
                part("config").toString(),
                "ES_TMPDIR",
                part("tmp").toString());
        return new LeashedCommand(
                ServerAccount.run(List.of(program)), ServerAccount.environment(environment), data.log(node.name()));
    }

    @Override
    public boolean ready() {
        String health = "http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=1s";
        return Probe.answers(health, ADMIN_USER, data.secrets().searchAdmin());
    }

    private Path part(String what) {
        return data.part(node.name() + "/" + what);
    }

    private static Path home() {
        return ServerCache.ofUser().install(Server.ELASTICSEARCH, home -> {});
    }
}
