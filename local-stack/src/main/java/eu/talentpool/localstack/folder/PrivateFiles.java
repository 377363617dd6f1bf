package eu.talentpool.localstack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.databind.json.JsonMapper;

/// Files that only their owner may read, replaced as a whole, and a folder for them.
final class PrivateFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PrivateFiles() {}

    static void write(Path file, String text) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path unfinished =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly);
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    static void closeToOthers(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + folder + " to others", e);
        }
    }

    static void writeJson(Path file, Object value) {
        write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    static <T> T readJson(Path file, Class<T> type) {
        return JSON.readValue(file.toFile(), type);
    }
}
