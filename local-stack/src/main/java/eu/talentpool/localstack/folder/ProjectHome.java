package eu.talentpool.localstack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of the whole project.
/// @param path absolute
public record ProjectHome(Path path) {

    public ProjectHome {
        path = path.toAbsolutePath().normalize();
    }

    /// The folder that `TALENTPOOL_HOME` names, or else the current one.
    public static ProjectHome ofEnvironment() {
        return new ProjectHome(Path.of(Objects.requireNonNullElse(System.getenv("TALENTPOOL_HOME"), ".")));
    }

    /// The realm that Keycloak imports.
    public Path realm() {
        return path.resolve("auth-config/src/main/keycloak/talent-pool-realm-demo.json");
    }

    /// The data folder unless another is chosen.
    public DataFolder data() {
        return new DataFolder(path.resolve(".talent-pool/data"));
    }

    /// The runnable jar that the build made of a module, or none.
    public Optional<Path> findProgram(String module) {
        Path target = path.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + target, e);
        }
    }
}
