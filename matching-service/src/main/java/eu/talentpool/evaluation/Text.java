package eu.talentpool.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A text to be ranked for, or to be ranked.
///
/// @param id as in the file; the number of the row, from 1, where a CSV file has none
record Text(String id, String text) {

    private static final List<String> ID_COLUMNS = List.of("id", "query_id");
    private static final List<String> TEXT_COLUMNS = List.of("text", "title", "sentence", "label");

    /// TSV: `id <TAB> text`. CSV: columns chosen by header, `id` and one of `text`, `title`, `sentence`, `label`.
    ///
    /// @throws IllegalArgumentException with one sentence: what the file lacks
    static List<Text> read(Path file) {
        var rows = Rows.read(file);
        if (rows.isEmpty()) throw new IllegalArgumentException(file + " is empty.");
        return Rows.isCsv(file) ? fromCsv(file, rows) : fromTsv(file, rows);
    }

    private static List<Text> fromTsv(Path file, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++)
            if (rows.get(row).size() < 2)
                throw new IllegalArgumentException(
                        "Row %d of %s has no tab; expected id <TAB> text.".formatted(row + 1, file));
        return rows.stream().map(row -> new Text(row.get(0), row.get(1))).toList();
    }

    private static List<Text> fromCsv(Path file, List<List<String>> rows) {
        var header = rows.getFirst().stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        var text = column(header, TEXT_COLUMNS);
        if (text < 0)
            throw new IllegalArgumentException(
                    "%s has no column %s; its header reads %s.".formatted(file, TEXT_COLUMNS, header));
        var id = column(header, ID_COLUMNS);
        return IntStream.range(1, rows.size())
                .filter(row -> rows.get(row).size() > Math.max(text, id))
                .mapToObj(row -> new Text(
                        id < 0 ? Integer.toString(row) : rows.get(row).get(id),
                        rows.get(row).get(text)))
                .toList();
    }

    private static int column(List<String> header, List<String> names) {
        return names.stream()
                .mapToInt(header::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }
}
