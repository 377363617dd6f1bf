package eu.talentpool.taxonomy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The CSV files in a zip, in a folder or given one by one.
final class EscoSource {

    @FunctionalInterface
    interface Visitor {
        void visit(String name, InputStream csv) throws IOException;
    }

    private EscoSource() {}

    /// @throws IllegalArgumentException if the path is none of the three or cannot be read
    static void visit(Path path, Visitor visitor) {
        if (!Files.exists(path)) throw new IllegalArgumentException("There is no file or folder " + path + ".");
        try {
            if (Files.isDirectory(path)) visitFolder(path, visitor);
            else if (endsWith(path.toString(), ".zip")) visitZip(path, visitor);
            else if (endsWith(path.toString(), ".csv")) visitFile(path, visitor);
            else
                throw new IllegalArgumentException(
                        path + " is not an ESCO download: expected a zip, a folder with CSV files or a CSV file.");
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static void visitFolder(Path folder, Visitor visitor) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> endsWith(f.toString(), ".csv"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) visitFile(file, visitor);
        }
    }

    private static void visitFile(Path file, Visitor visitor) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            visitor.visit(file.toString(), stream);
        }
    }

    private static void visitZip(Path path, Visitor visitor) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!endsWith(entry.getName(), ".csv")) continue;
                try (var stream = zip.getInputStream(entry)) {
                    visitor.visit(path.getFileName() + "/" + entry.getName(), stream);
                }
            }
        }
    }

    private static boolean endsWith(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
