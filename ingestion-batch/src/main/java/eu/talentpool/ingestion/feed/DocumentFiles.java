package eu.talentpool.ingestion.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The documents below some files and folders, in a fixed order. Hidden files and the manifest are not documents.
public final class DocumentFiles {

    private DocumentFiles() {}

    /// @throws IllegalArgumentException if a path does not exist, cannot be read or holds no document, or if two
    /// documents have one name; says which
    public static List<SourceDocument> list(List<Path> paths) {
        var documents = paths.stream()
                .flatMap(path -> list(path).stream())
                .distinct()
                .sorted(Comparator.comparing(SourceDocument::name)
                        .thenComparing(d -> d.file().toString()))
                .toList();
        if (documents.isEmpty())
            throw new IllegalArgumentException(
                    "There is no document in " + paths.getFirst() + ": the folder is empty.");
        refuseEqualNames(documents);
        return documents;
    }

    /// A profile without an id of its own is known by its name, and a resumed run goes on after a name.
    private static void refuseEqualNames(List<SourceDocument> sorted) {
        for (var i = 1; i < sorted.size(); i++)
            if (sorted.get(i).name().equals(sorted.get(i - 1).name()))
                throw new IllegalArgumentException("Two documents have the same folder and file name: "
                        + sorted.get(i - 1).file() + " and " + sorted.get(i).file()
                        + ". Rename one, or its folder.");
    }

    private static List<SourceDocument> list(Path path) {
        if (!Files.exists(path))
            throw new IllegalArgumentException("There is no file or folder " + path + ". Check the path.");
        if (!Files.isReadable(path))
            throw new IllegalArgumentException(path + " cannot be read. Check its permissions.");
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !f.getFileName().toString().equals(Manifest.FILE_NAME))
                    .map(f -> document(f.toAbsolutePath().normalize()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    private static SourceDocument document(Path file) {
        var folder = file.getParent();
        var prefix = folder == null || folder.getFileName() == null ? "" : folder.getFileName() + "/";
        return new SourceDocument(prefix + file.getFileName(), file);
    }
}
