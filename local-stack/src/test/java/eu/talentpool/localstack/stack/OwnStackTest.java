package eu.talentpool.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.server.Database;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStackTest {
    @TempDir
    Path folder;

    @Test
    void findsItsDataAgain() throws Exception {
        try (var own = start()) {
            run(own.stack().database(), "create table kept (id int)");
        }
        try (var own = start()) {
            run(own.stack().database(), "insert into kept values (1)");
            assertThat(Stack.find(data())).isPresent();
        }
        assertThat(Stack.find(data())).isEmpty();
    }

    @Test
    void comesBackOnItsPortAfterAServerWasKilled() throws Exception {
        try (var own = start()) {
            Database database = own.stack().database();
            run(database, "create table kept (id int)");

            own.kill(Server.POSTGRESQL);
            assertThatThrownBy(() -> run(database, "select 1")).isInstanceOf(SQLException.class);

            own.start(Server.POSTGRESQL);
            run(database, "insert into kept values (1)");
        }
    }

    @Test
    void refusesADataFolderThatIsInUse() {
        try (var own = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContainingAll(
                            folder.toString(), Long.toString(own.stack().state().pid()), "--data");
        }
    }

    @Test
    void refusesABusyPortAndLeavesTheFolderFree() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = new StackOptions(
                    data(), Set.of(Server.POSTGRESQL), Map.of(Server.POSTGRESQL, other.getLocalPort()), realm(), true);

            assertThatThrownBy(() -> OwnStack.start(options, line -> {})).hasMessageContaining("--postgres-port");
        }
        assertThat(data().findState()).isEmpty();
        data().tryLock().orElseThrow().close();
    }

    @Test
    void saysWhyAServerDoesNotStartAndWhereItsLogIs() throws Exception {
        start().close();
        Files.writeString(folder.resolve("postgresql/cluster/PG_VERSION"), "9\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("PostgreSQL " + Server.POSTGRESQL.version() + " ended while it started.")
                .hasMessageContainingAll(data().log("postgresql").toString(), "FATAL");
    }

    @Test
    void tellsEachStepInOneLine() {
        List<String> lines = new ArrayList<>();
        try (var own = OwnStack.start(options(), lines::add)) {
            assertThat(lines)
                    .singleElement()
                    .asString()
                    .matches("PostgreSQL \\S+ ... ready on 127.0.0.1:\\d+ \\(\\d+ s\\)");
        }
    }

    @Test
    void keepsSecretsFromOthers() throws Exception {
        start().close();

        for (String file : List.of("secrets.json", "person.keys")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(folder.resolve("person.keys")).content().matches("k1:[A-Za-z0-9+/]{43}=\n");
    }

    @Test
    void leavesNoServerWhenItsHolderIsKilled() throws Exception {
        Process holder = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(holder.inputReader().readLine()).contains("ready on");
        List<ProcessHandle> servers = holder.descendants().toList();
        assertThat(servers).hasSizeGreaterThan(2);

        holder.destroyForcibly().waitFor();

        for (ProcessHandle server : servers) {
            server.onExit().get(20, TimeUnit.SECONDS);
        }
        assertThat(data().findState()).isEmpty();
    }

    /// Holds a stack until it is killed.
    static final class Holder {
        public static void main(String[] arguments) {
            var options = StackOptions.forTests(Path.of(arguments[0]), realm(), Server.POSTGRESQL);
            OwnStack.start(options, System.out::println).anyExit().join();
        }
    }

    private OwnStack start() {
        return OwnStack.start(options(), line -> {});
    }

    private StackOptions options() {
        return StackOptions.forTests(folder, realm(), Server.POSTGRESQL);
    }

    private DataFolder data() {
        return new DataFolder(folder);
    }

    private static Path realm() {
        return Path.of("src/test/resources/small-realm.json").toAbsolutePath();
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
