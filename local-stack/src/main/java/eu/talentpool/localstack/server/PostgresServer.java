package eu.talentpool.localstack.server;

import com.sun.management.OperatingSystemMXBean;
import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.distribution.ServerCache;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.process.LeashedCommand;
import eu.talentpool.localstack.process.ServerAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// PostgreSQL with the database `talent_pool` and its two roles.
/// @param durable whether a commit survives power loss; one that returned survives the end of the server anyway
public record PostgresServer(DataFolder data, int port, boolean durable) implements LocalServer {
    private static final String SETTINGS = """
        listen_addresses = '127.0.0.1'
        port = %1$d
        unix_socket_directories = ''
        max_connections = 200
        shared_buffers = %3$dMB
        work_mem = 16MB
        maintenance_work_mem = 128MB
        effective_io_concurrency = 64
        max_wal_size = 4GB
        checkpoint_timeout = 15min
        jit = off
        fsync = %2$s
        full_page_writes = %2$s
        log_destination = stderr
        """;

    @Override
    public Server kind() {
        return Server.POSTGRESQL;
    }

    @Override
    public void prepare() {
        home();
        if (!Files.isDirectory(cluster())) {
            initialise();
        }
        TextFiles.write(
                cluster().resolve("postgresql.auto.conf"), SETTINGS.formatted(port, durable ? "on" : "off", buffers()));
        ServerAccount.own(data.part("postgresql"));
    }

    /// In MB, a 16th of the memory: what a large import touches stays in it, and the other servers have room.
    private static long buffers() {
        var memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.clamp(memory / 16 >> 20, 256, 1024);
    }

    /// Makes the cluster beside its place and moves it there when it is whole.
    private void initialise() {
        Path unfinished = data.part("postgresql").resolve("cluster.new");
        Path password = data.part("postgresql").resolve("password");
        TextFiles.write(password, data.secrets().postgresSuperuser());
        ServerAccount.own(data.part("postgresql"));
        ServerAccount.runToEnd(List.of("rm", "-rf", unfinished.toString()));
        ServerAccount.runToEnd(initdb(unfinished, password));
        try {
            Files.delete(password);
            Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + cluster(), e);
        }
    }

    private List<String> initdb(Path folder, Path password) {
        var line = new ArrayList<>(List.of(home().resolve("bin/initdb").toString(), "-D", folder.toString()));
        line.addAll(List.of("-U", "postgres", "--pwfile=" + password, "--auth=scram-sha-256"));
        line.addAll(List.of("--no-locale", "-E", "UTF8", durable ? "--data-checksums" : "--no-sync"));
        return line;
    }

    @Override
    public LeashedCommand command() {
        var line = List.of(
                home().resolve("bin/postgres").toString(), "-D", cluster().toString());
        // INT is PostgreSQL's fast shutdown: it ends the sessions instead of waiting for them.
        return new LeashedCommand(
                ServerAccount.run(line),
                ServerAccount.environment(Map.of()),
                data.log("postgresql"),
                "INT",
                Duration.ofSeconds(30));
    }

    @Override
    public boolean ready() {
        return new Databases(port, data.secrets()).prepared();
    }

    private Path cluster() {
        return data.path().resolve("postgresql/cluster");
    }

    private static Path home() {
        return ServerCache.ofUser().install(Server.POSTGRESQL, home -> {});
    }
}
