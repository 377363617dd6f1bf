package eu.talentpool.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A file of rankings: `query_id <TAB> rank <TAB> id <TAB> score`, ranks from 1.
final class RunFile implements AutoCloseable {

    /// @param score higher is better
    record Ranked(String id, double score) {}

    private final Path file;
    private final BufferedWriter out;

    /// @throws IllegalArgumentException if the file cannot be written
    RunFile(Path file) {
        this.file = file;
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            out = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    void add(String query, List<Ranked> ranking) {
        try {
            for (int i = 0; i < ranking.size(); i++) {
                var ranked = ranking.get(i);
                out.append(query).append('\t').append(Integer.toString(i + 1)).append('\t');
                out.append(ranked.id())
                        .append('\t')
                        .append(decimal(ranked.score()))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /// Six places; a thousand lines a text make this worth more than `format`.
    private static String decimal(double score) {
        return BigDecimal.valueOf(Math.round(score * 1e6), 6).toPlainString();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /// Ids by query, in the order of the ranks.
    ///
    /// @throws IllegalArgumentException with one sentence: which line is not one of a run
    static Map<String, List<String>> read(Path file) {
        record Line(int rank, String id) {}
        var lines = new LinkedHashMap<String, List<Line>>();
        for (var row : Rows.read(file)) {
            if (row.size() < 3 || !row.get(1).matches("\\d+"))
                throw new IllegalArgumentException(
                        "%s is not a run file: %s; expected query_id <TAB> rank <TAB> id <TAB> score."
                                .formatted(file, String.join(" | ", row)));
            lines.computeIfAbsent(row.get(0), query -> new ArrayList<>())
                    .add(new Line(Integer.parseInt(row.get(1)), row.get(2)));
        }
        var ranked = new LinkedHashMap<String, List<String>>();
        lines.forEach((query, ids) -> ranked.put(
                query,
                ids.stream()
                        .sorted((a, b) -> Integer.compare(a.rank, b.rank))
                        .map(Line::id)
                        .toList()));
        return ranked;
    }
}
