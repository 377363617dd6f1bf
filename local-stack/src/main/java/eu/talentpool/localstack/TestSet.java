package eu.talentpool.localstack;

import eu.talentpool.localstack.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The folder by which test JVMs and the supervisor of the shared server set find each other. It holds a file for
/// each process that uses the set, one for the supervisor, and one that asks for Keycloak.
/// @param folder absolute
record TestSet(Path folder) {

    static TestSet of(Path home) {
        return new TestSet(home.toAbsolutePath().resolve("target/test-stack"));
    }

    DataFolder data() {
        return new DataFolder(folder.resolve("data"));
    }

    Path log() {
        return folder.resolve("supervisor.log");
    }

    /// Notes that a process uses the set; the set stops when all such processes are gone.
    void addUser(ProcessHandle user) {
        note("users", user);
    }

    /// Whether a process that uses the set is alive; none is when the folder was deleted.
    boolean inUse() {
        return anyAlive("users");
    }

    void setSupervisor(ProcessHandle supervisor) {
        note("supervisors", supervisor);
    }

    boolean supervised() {
        return anyAlive("supervisors");
    }

    void askForKeycloak() {
        write(folder.resolve("keycloak.wanted"), "");
    }

    boolean keycloakWanted() {
        return Files.exists(folder.resolve("keycloak.wanted"));
    }

    void forgetKeycloak() {
        try {
            Files.deleteIfExists(folder.resolve("keycloak.wanted"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Decides something while no other process decides.
    boolean alone(BooleanSupplier decision) {
        try {
            Path lock = Files.createDirectories(folder).resolve("lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                return decision.getAsBoolean();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + folder, e);
        }
    }

    private void note(String role, ProcessHandle process) {
        write(folder.resolve(role).resolve(Long.toString(process.pid())), began(process));
    }

    private boolean anyAlive(String role) {
        try (Stream<Path> processes = Files.list(folder.resolve(role))) {
            return processes.anyMatch(TestSet::alive);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean alive(Path note) {
        long pid = Long.parseLong(note.getFileName().toString());
        return ProcessHandle.of(pid)
                .filter(process -> began(process).equals(read(note)))
                .isPresent();
    }

    /// Tells a process from a later one that got the same id.
    private static String began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
