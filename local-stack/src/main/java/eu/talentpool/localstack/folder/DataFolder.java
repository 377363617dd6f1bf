package eu.talentpool.localstack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/// One data folder: the data of the servers, their secrets, their logs.
/// @param path absolute
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// The part of one server, made if it is not there.
    public Path part(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + path.resolve(name), e);
        }
    }

    /// The log file of one program.
    public Path log(String name) {
        return part("logs").resolve(name + ".log");
    }

    /// Makes the secrets that are not there yet. Only the process that holds the lock may.
    public void makeSecrets() {
        if (!Files.exists(secretsFile())) {
            PrivateFiles.closeToOthers(path);
            PrivateFiles.writeJson(secretsFile(), Secrets.random());
        }
        if (!Files.exists(personKeys())) {
            PrivateFiles.write(personKeys(), "k1:" + Secrets.randomKey() + "\n");
        }
    }

    /// The file with the key that encrypts personal data: one line `k1:<base64 of 32 bytes>`.
    public Path personKeys() {
        return path.resolve("person.keys");
    }

    /// The passwords of this folder.
    public Secrets secrets() {
        return PrivateFiles.readJson(secretsFile(), Secrets.class);
    }

    /// The running stack, or none; a file left by a process that is gone counts as none.
    public Optional<StackState> findState() {
        Path file = stateFile();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(PrivateFiles.readJson(file, StackState.class)).filter(StackState::alive);
    }

    public void writeState(StackState state) {
        PrivateFiles.writeJson(stateFile(), state);
    }

    public void removeState() {
        try {
            Files.deleteIfExists(stateFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes the folder for this process.
    /// @return none if another process, or another part of this one, has it
    public Optional<FolderLock> tryLock() {
        return FolderLock.tryAcquire(part("").resolve("lock"));
    }

    /// Deletes all but the lock and the logs.
    public void empty() {
        try (var children = Files.list(part(""))) {
            children.filter(child -> !child.endsWith("lock") && !child.endsWith("logs"))
                    .forEach(DataFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + path, e);
        }
    }

    private static void delete(Path tree) {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + tree, e);
        }
    }

    private Path secretsFile() {
        return path.resolve("secrets.json");
    }

    private Path stateFile() {
        return path.resolve("stack.json");
    }
}
