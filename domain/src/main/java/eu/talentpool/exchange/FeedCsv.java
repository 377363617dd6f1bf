package eu.talentpool.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Items of CSV: the first row names the columns, every other is an item.
final class FeedCsv extends FeedSource {

    private final FeedText text;
    private final CloseableIterator<CsvRecord> rows;
    private final Set<String> needed;
    private @Nullable List<String> columns;
    private long line = 1;

    /// @param needed names of columns that have to be there
    FeedCsv(FeedText text, char separator, Set<String> needed) {
        this.text = text;
        this.needed = needed;
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(MAX_ITEM)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    @Nullable
    Item next() throws Unreadable {
        try {
            if (columns == null) columns = header();
            return rows.hasNext() ? item(row(), columns) : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Unreadable(
                    "csv-broken",
                    "",
                    "The table is broken behind line " + line
                            + ": a quotation mark is not closed or in the wrong place," + " or a row is larger than "
                            + MAX_ITEM + " characters.");
        }
    }

    @Override
    long line() {
        return line;
    }

    private List<String> header() throws Unreadable {
        if (!rows.hasNext()) return List.of();
        var names = row().getFields().stream().map(String::strip).toList();
        var missing = needed.stream().filter(c -> !names.contains(c)).sorted().toList();
        if (missing.isEmpty()) return names;
        throw new Unreadable(
                "csv-columns",
                "",
                "The table lacks columns that the mapping names: " + String.join(", ", missing) + ". Correct one.");
    }

    private CsvRecord row() {
        var row = rows.next();
        text.progress();
        line = row.getStartingLineNumber();
        return row;
    }

    private Item item(CsvRecord row, List<String> names) {
        if (row.getFieldCount() != names.size())
            return new Item.Unusable(
                    "csv-row",
                    "The row has " + row.getFieldCount() + " fields, the first row " + names.size()
                            + ". Put quotation marks around fields that hold a separator or a line end.");
        var item = begin("");
        for (var i = 0; i < names.size(); i++) text(child(item, names.get(i)), row.getField(i));
        return end(item);
    }
}
