package eu.talentpool.benchmarks.ingestion;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip file of made documents.
record Archive(Path file, int documents, long bytes) {

    static Archive write(Path file, int documents, IntFunction<String> document) throws IOException {
        return write(file, documents, "", document);
    }

    /// @param manifest its text; empty for none
    static Archive write(Path file, int documents, String manifest, IntFunction<String> document) throws IOException {
        var bytes = 0L;
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            if (!manifest.isEmpty()) bytes += put(zip, "manifest.csv", manifest);
            for (var i = 0; i < documents; i++) bytes += put(zip, name(i), document.apply(i));
        }
        return new Archive(file, documents, bytes);
    }

    static String name(int document) {
        return "d%07d.xml".formatted(document);
    }

    private static int put(ZipOutputStream zip, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
        return bytes.length;
    }
}
