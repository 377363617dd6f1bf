package eu.talentpool.localstack.server;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.distribution.ServerCache;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.process.LeashedCommand;
import eu.talentpool.localstack.process.ServerAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Keycloak over its own file database, with a realm imported at the first start.
/// @param realm the realm file
public record KeycloakServer(DataFolder data, int port, Path realm) implements LocalServer {
    /// Name of the realm.
    public static final String REALM = "talent-pool";
    /// The administrator of the whole server.
    public static final String ADMIN_USER = "admin";

    /// What `kc.sh` passes to the JVM, with a smaller first heap.
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en");

    /// What is fixed when the distribution is built, once in the cache: it makes each start much faster.
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--http-management-health-enabled=false");

    @Override
    public Server kind() {
        return Server.KEYCLOAK;
    }

    /// The address that tokens of the realm name as their issuer.
    public static String issuer(int port) {
        return base(port) + "/realms/" + REALM;
    }

    @Override
    public void prepare() {
        Path home = data.part("keycloak");
        Path imports = data.part("keycloak/data/import");
        try {
            for (String shared : List.of("lib", "conf", "providers", "themes", "version.txt")) {
                Files.deleteIfExists(home.resolve(shared));
                Files.createSymbolicLink(home.resolve(shared), distribution().resolve(shared));
            }
            Files.copy(realm, imports.resolve(REALM + "-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + home + " with the realm " + realm, e);
        }
        ServerAccount.own(home);
    }

    @Override
    public LeashedCommand command() {
        var line = java(data.part("keycloak"));
        line.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true"));
        line.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + base(port)));
        Map<String, String> administrator = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN_USER,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                data.secrets().keycloakAdmin());
        return new LeashedCommand(
                ServerAccount.run(line), ServerAccount.environment(administrator), data.log("keycloak"));
    }

    @Override
    public boolean ready() {
        return Probe.answers(base(port) + "/health/ready") && Probe.answers(issuer(port));
    }

    private static String base(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static Path distribution() {
        return ServerCache.ofUser().install(Server.KEYCLOAK, KeycloakServer::build);
    }

    private static void build(Path home) {
        var line = java(home);
        line.addAll(BUILD);
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Keycloak cannot be built in " + home + ": " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building Keycloak", e);
        }
    }

    private static List<String> java(Path home) {
        var line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        line.addAll(JVM);
        line.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString()));
        line.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return line;
    }
}
