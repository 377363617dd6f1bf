package eu.talentpool.taxonomy;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.regex.Pattern;

/// One row of an ESCO table.
record EscoRow(EscoTable table, CsvRecord fields) {

    private static final Pattern SEPARATOR = Pattern.compile("\\R| \\| ");

    /// Empty if the row or the file has no such field.
    String get(String column) {
        var position = table.columns().get(column);
        return position == null || position >= fields.getFieldCount()
                ? ""
                : fields.getField(position).strip();
    }

    String uri() {
        return get("conceptUri");
    }

    /// Empty if the file is in another language.
    String inEnglish(String column) {
        return table.language().equals("en") ? get(column) : "";
    }

    List<String> list(String column) {
        return SEPARATOR
                .splitAsStream(get(column))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    boolean isComplete() {
        return fields.getFieldCount() == table.columns().size();
    }

    /// False for a concept that ESCO has withdrawn and lists all the same.
    boolean isReleased() {
        var status = get("status");
        return status.isEmpty() || status.equalsIgnoreCase("released");
    }

    /// In characters, about.
    int length() {
        return fields.getFields().stream().mapToInt(field -> field.length() + 1).sum();
    }

    /// File and line, for people.
    String place() {
        return table.name() + " line " + fields.getStartingLineNumber();
    }
}
