package eu.talentpool.taxonomy;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One row of an ESCO file.
///
/// @param columns  position by name
/// @param language of its labels, ISO 639-1
record EscoRow(String file, Map<String, Integer> columns, CsvRecord fields, String language) {

    private static final Pattern COLLECTION = Pattern.compile("(\\w+?)(?:Skills|Occupations)Collection[^/]*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\R| \\| ");

    /// Empty if the row or the file has no such field.
    String get(String column) {
        var position = columns.get(column);
        return position == null || position >= fields.getFieldCount()
                ? ""
                : fields.getField(position).strip();
    }

    /// Empty if the file is in another language.
    String inEnglish(String column) {
        return language.equals("en") ? get(column) : "";
    }

    /// `digital` in the file `digitalSkillsCollection_en.csv`; empty if the file is named otherwise.
    String collection() {
        var match = COLLECTION.matcher(file);
        return match.find() ? match.group(1) : "";
    }

    List<String> list(String column) {
        return SEPARATOR
                .splitAsStream(get(column))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    boolean isComplete() {
        return fields.getFieldCount() == columns.size();
    }
}
