package eu.talentpool.localstack.table;

import eu.talentpool.localstack.table.Column.Alignment;
import eu.talentpool.localstack.table.Column.Overflow;
import java.util.ArrayList;
import java.util.List;

/// The text of one cell, measured in the columns it takes on a terminal.
final class CellText {
    private CellText() {}

    /// Combining marks, such as the virama of Hindi, take no column of their own.
    static int width(String text) {
        return (int) text.codePoints().filter(CellText::takesColumn).count();
    }

    private static boolean takesColumn(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        };
    }

    /// The lines of a cell, none wider than the column allows; at least one.
    static List<String> lines(String text, Column column) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            if (column.overflow() == Overflow.CUT) {
                lines.add(cut(line, column.widest()));
            } else {
                wrap(line, column.widest(), lines);
            }
        }
        return lines;
    }

    private static void wrap(String text, int widest, List<String> lines) {
        var line = new StringBuilder();
        for (String word : text.split(" +")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(cut(word, widest));
        }
        lines.add(line.toString());
    }

    private static String cut(String text, int widest) {
        if (width(text) <= widest) {
            return text;
        }
        var kept = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; width(kept.toString()) < widest - 1 || !takesColumn(codePoints[i]); i++) {
            kept.appendCodePoint(codePoints[i]);
        }
        return kept + "…";
    }

    static String pad(String text, int width, Alignment alignment) {
        String space = " ".repeat(width - width(text));
        return alignment == Alignment.RIGHT ? space + text : text + space;
    }
}
