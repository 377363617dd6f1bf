package eu.talentpool.localstack.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Consumer;

/// Unpacked distributions, shared by all data folders of one user.
/// @param folder where they lie
public record ServerCache(Path folder) {

    /// The cache of this user: `$XDG_CACHE_HOME/eu-talent-pool/servers`, by default below `~/.cache`.
    public static ServerCache ofUser() {
        String cache = Objects.requireNonNullElse(
                System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home") + "/.cache");
        return new ServerCache(Path.of(cache, "eu-talent-pool", "servers"));
    }

    /// Whether a server is unpacked here.
    public boolean has(Server server) {
        return Files.isDirectory(home(server));
    }

    /// The home folder of a server; unpacks it if nobody did before. Two processes do not disturb each other,
    /// and a crash leaves nothing that counts as complete.
    /// @param finish what else to do in the unpacked folder before it counts as complete
    /// @throws UncheckedIOException if the archive cannot be read or the cache cannot be written
    public Path install(Server server, Consumer<Path> finish) {
        Path home = home(server);
        if (!has(server)) {
            try {
                Files.createDirectories(folder);
                installAlone(server, home, finish);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot unpack " + server.archive() + " to " + home, e);
            }
        }
        return home;
    }

    private Path home(Server server) {
        return folder.resolve(server.key() + "-" + server.version());
    }

    private static void installAlone(Server server, Path home, Consumer<Path> finish) throws IOException {
        Path lockFile = home.resolveSibling(home.getFileName() + ".lock");
        synchronized (server) {
            try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!Files.isDirectory(home)) {
                    unpack(server, home, finish);
                }
            }
        }
    }

    private static void unpack(Server server, Path home, Consumer<Path> finish) throws IOException {
        Path unfinished = Files.createTempDirectory(home.getParent(), home.getFileName() + ".");
        new Unpacker(unfinished).unpack(server.archive());
        finish.accept(unfinished);
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }
}
