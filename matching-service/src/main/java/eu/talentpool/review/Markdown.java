package eu.talentpool.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text of a Markdown page, built from above.
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String words) {
        text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
        return this;
    }

    Markdown paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Markdown list(Stream<String> lines) {
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
        text.append('\n');
        return this;
    }

    /// Nothing at all if there is no row.
    Markdown table(List<String> head, Stream<List<String>> rows) {
        var all = rows.toList();
        if (all.isEmpty()) return this;
        text.append(row(head)).append(row(head.stream().map(_ -> "---").toList()));
        all.forEach(cells -> text.append(row(cells)));
        text.append('\n');
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
