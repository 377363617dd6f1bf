package eu.talentpool.taxonomy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// One table of a download. Lines may end in CRLF, quoted fields hold line breaks.
///
/// @param version  of the download it is in
/// @param language of its labels, ISO 639-1; read from the name of the file, else English
/// @param columns  position by name
record EscoTable(EscoSource source, EscoFile kind, String version, String language, Map<String, Integer> columns) {

    /// Concepts before what is said of them; the newest version first.
    static final Comparator<EscoTable> ORDER = Comparator.comparing(EscoTable::kind)
            .thenComparing(EscoTable::version, EscoVersion.NEWEST_FIRST)
            .thenComparing(table -> !table.language.equals("en"))
            .thenComparing(EscoTable::name);

    private static final Pattern LANGUAGE = Pattern.compile("(?:_([a-z]{2})\\.csv$)|(?: - ([a-z]{2}) - )");
    private static final Pattern COLLECTION = Pattern.compile("(\\w+?)(?:Skills|Occupations)Collection[^/]*$");

    /// Empty if the file has nothing to do with ESCO.
    static Optional<EscoTable> find(EscoSource source, String version) {
        var header = new HashMap<String, Integer>();
        forRecords(source, 1, (line, fields) -> {
            for (int i = 0; i < fields.getFieldCount(); i++)
                header.put(fields.getField(i).strip(), i);
        });
        return EscoFile.of(header.keySet())
                .map(kind -> new EscoTable(source, kind, version, language(source.name()), header));
    }

    String name() {
        return source.name();
    }

    /// `digital` for the file `digitalSkillsCollection_en.csv`; empty if the file is named otherwise.
    String collection() {
        var match = COLLECTION.matcher(name());
        return match.find() ? match.group(1) : "";
    }

    /// @throws IllegalArgumentException if the table is torn
    void forEachRow(Consumer<EscoRow> consumer) {
        forRecords(source, Integer.MAX_VALUE, (number, fields) -> {
            if (number > 1) consumer.accept(new EscoRow(this, fields));
        });
    }

    private interface Receiver {
        void take(int number, CsvRecord fields);
    }

    private static void forRecords(EscoSource source, int limit, Receiver receiver) {
        try (var csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.opening().open())) {
            var records = csv.iterator();
            for (int number = 1; number <= limit && records.hasNext(); number++) receiver.take(number, records.next());
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    source.name() + " is not a readable CSV file: " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(source.name() + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static String language(String name) {
        var match = LANGUAGE.matcher(name);
        var language = "en";
        while (match.find()) language = match.group(1) == null ? match.group(2) : match.group(1);
        return language;
    }
}
