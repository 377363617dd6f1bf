package eu.talentpool.taxonomy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A CSV file in a zip, in a folder or given alone.
///
/// @param name as people find it, with the zip that it is in
/// @param size in bytes
record EscoSource(String name, long size, Opening opening) {

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /// @throws IllegalArgumentException if the path is none of the three or cannot be read
    static List<EscoSource> list(Path path) {
        if (!Files.exists(path)) throw new IllegalArgumentException("There is no file or folder " + path + ".");
        try {
            if (Files.isDirectory(path)) return listFolder(path);
            if (endsWith(path.toString(), ".zip")) return listZip(path);
            if (endsWith(path.toString(), ".csv")) return List.of(ofFile(path));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        throw new IllegalArgumentException(
                path + " is not an ESCO download: expected a zip, a folder with CSV files or a CSV file.");
    }

    private static List<EscoSource> listFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(EscoSource::listFile)
                    .toList();
        }
    }

    private static Stream<EscoSource> listFile(Path file) {
        try {
            if (endsWith(file.toString(), ".zip")) return listZip(file).stream();
            return endsWith(file.toString(), ".csv") ? Stream.of(ofFile(file)) : Stream.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static EscoSource ofFile(Path file) throws IOException {
        return new EscoSource(file.toString(), Files.size(file), () -> Files.newInputStream(file));
    }

    private static List<EscoSource> listZip(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.stream()
                    .filter(entry -> endsWith(entry.getName(), ".csv"))
                    .map(entry -> ofEntry(path, entry))
                    .toList();
        }
    }

    private static EscoSource ofEntry(Path path, ZipEntry entry) {
        var name = path.getFileName() + "/" + entry.getName();
        return new EscoSource(name, entry.getSize(), () -> open(path, entry.getName()));
    }

    private static InputStream open(Path path, String entry) throws IOException {
        var zip = new ZipFile(path.toFile());
        return new FilterInputStream(zip.getInputStream(zip.getEntry(entry))) {
            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    private static IllegalArgumentException unreadable(Path path, IOException e) {
        return new IllegalArgumentException(path + " cannot be read: " + e.getMessage() + ".", e);
    }

    private static boolean endsWith(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
