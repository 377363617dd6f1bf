package eu.talentpool.ingestion.feed;

import eu.talentpool.ingestion.container.Wanted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The files below some files and folders, in a fixed order. Hidden files and the manifest hold no documents.
public final class DocumentFiles {

    private DocumentFiles() {}

    /// @throws IllegalArgumentException if a path does not exist, cannot be read or holds no document, or if two
    /// files have one name; says which
    public static List<SourceFile> list(List<Path> paths) {
        if (paths.contains(SourceFile.STANDARD_INPUT)) return standardInput(paths);
        var files = paths.stream()
                .flatMap(path -> list(path).stream())
                .distinct()
                .sorted(Comparator.comparing(SourceFile::name)
                        .thenComparing(f -> f.file().toString()))
                .toList();
        if (files.isEmpty())
            throw new IllegalArgumentException(
                    "There is no document in " + paths.getFirst() + ": the folder is empty.");
        refuseEqualNames(files);
        return files;
    }

    private static List<SourceFile> standardInput(List<Path> paths) {
        if (paths.size() > 1)
            throw new IllegalArgumentException(
                    "Standard input (-) is handed in alone. Hand the other paths in with a command of their own.");
        return List.of(SourceFile.ofStandardInput());
    }

    /// A profile without an id of its own is known by its name, and a resumed run goes on after a name.
    private static void refuseEqualNames(List<SourceFile> sorted) {
        for (var i = 1; i < sorted.size(); i++)
            if (sorted.get(i).name().equals(sorted.get(i - 1).name()))
                throw new IllegalArgumentException("Two documents have the same folder and file name: "
                        + sorted.get(i - 1).file() + " and " + sorted.get(i).file()
                        + ". Rename one, or its folder.");
    }

    private static List<SourceFile> list(Path path) {
        if (!Files.exists(path))
            throw new IllegalArgumentException("There is no file or folder " + path + ". Check the path.");
        if (!Files.isReadable(path))
            throw new IllegalArgumentException(path + " cannot be read. Check its permissions.");
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !f.getFileName().toString().equals(Wanted.MANIFEST))
                    .map(f -> file(f.toAbsolutePath().normalize()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    private static SourceFile file(Path file) {
        var folder = file.getParent();
        var prefix = folder == null || folder.getFileName() == null ? "" : folder.getFileName() + "/";
        return new SourceFile(prefix + file.getFileName(), file);
    }
}
