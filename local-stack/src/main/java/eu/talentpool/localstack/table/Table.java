package eu.talentpool.localstack.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows under aligned columns, as a person reads them in a terminal.
public final class Table {
    private static final String GAP = "  ";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /// Adds a row, one cell for each column.
    /// @throws IllegalArgumentException if their numbers differ
    public Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /// The table as text that ends with a line break.
    /// @param terminal whether a person's terminal shows it, so that the titles may be bold
    public String render(boolean terminal) {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        var text = new StringBuilder();
        String titles = line(columns.stream().map(Column::title).toList(), widths);
        text.append(terminal ? BOLD + titles + PLAIN : titles).append('\n');
        text.append("-".repeat(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1)))
                .append('\n');
        rows.forEach(row -> append(row, widths, text));
        return text.toString();
    }

    private int width(int column) {
        int title = CellText.width(columns.get(column).title());
        return rows.stream()
                .flatMap(row -> CellText.lines(row.get(column), columns.get(column)).stream())
                .mapToInt(CellText::width)
                .reduce(title, Math::max);
    }

    private void append(List<String> row, int[] widths, StringBuilder text) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(i -> CellText.lines(row.get(i), columns.get(i)))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int level = i;
            List<String> line = cells.stream()
                    .map(cell -> level < cell.size() ? cell.get(level) : "")
                    .toList();
            text.append(line(line, widths)).append('\n');
        }
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i ->
                        CellText.pad(cells.get(i), widths[i], columns.get(i).alignment()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
