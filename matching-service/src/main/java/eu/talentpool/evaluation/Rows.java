package eu.talentpool.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Rows of a TSV or CSV file, `.gz` or not. A file is CSV if its name says so.
final class Rows {

    private Rows() {}

    /// @throws IllegalArgumentException with one sentence: there is no such file, or it cannot be read
    static List<List<String>> read(Path file) {
        if (!Files.isRegularFile(file)) throw new IllegalArgumentException("There is no file " + file + ".");
        try (var reader = open(file)) {
            return isCsv(file)
                    ? CsvReader.builder().detectBomHeader(false).ofCsvRecord(withoutMark(reader)).stream()
                            .map(row -> row.getFields())
                            .toList()
                    : withoutMark(reader)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    static boolean isCsv(Path file) {
        return file.toString().matches(".*\\.csv(\\.gz)?");
    }

    private static BufferedReader open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') reader.reset();
        return reader;
    }
}
