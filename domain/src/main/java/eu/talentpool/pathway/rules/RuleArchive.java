package eu.talentpool.pathway.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Collectors;

/// Old versions of the rule data, each in a folder of its own below the operator's.
public final class RuleArchive {

    private RuleArchive() {}

    /// Keeps a version, unless it is kept already.
    ///
    /// @throws UncheckedIOException if the folder cannot be written to
    public static void keep(Path folder, RuleFiles files) {
        var kept = place(folder, files.version());
        if (Files.exists(kept)) return;
        try {
            var draft = Files.createTempDirectory(Files.createDirectories(kept.getParent()), ".draft");
            for (var file : files.texts().entrySet()) {
                Files.createDirectories(draft.resolve(file.getKey()).getParent());
                Files.writeString(draft.resolve(file.getKey()), file.getValue());
            }
            Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Version " + files.version() + " of the rule data cannot be kept in " + folder, e);
        }
    }

    /// A kept version; empty if it is not there or no longer what it was.
    public static Optional<RuleFiles> find(Path folder, String version) {
        var kept = place(folder, version);
        if (!version.matches("[0-9a-f]+") || !Files.isDirectory(kept)) return Optional.empty();
        return Optional.of(RuleFiles.in(kept)).filter(files -> files.version().equals(version));
    }

    /// Changes when a rule file of the folder, or the exchange rates, are written, added or taken away.
    public static String fingerprint(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> RuleFiles.isWatched(folder, file))
                    .sorted()
                    .map(RuleArchive::trace)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of rule data " + folder + " cannot be read", e);
        }
    }

    private static String trace(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Rule data " + file + " cannot be read", e);
        }
    }

    private static Path place(Path folder, String version) {
        return folder.resolve(RuleFiles.KEPT).resolve(version);
    }
}
