package eu.talentpool.taxonomy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an official ESCO download, row by row. Lines may end in CRLF, quoted fields hold line breaks.
final class EscoReader {

    private static final Pattern VERSION = Pattern.compile("(?<![\\d.])v?(\\d+\\.\\d+(?:\\.\\d+)?)(?!\\.?\\d)");
    private static final Pattern LANGUAGE = Pattern.compile("(?:_([a-z]{2})\\.csv$)|(?: - ([a-z]{2}) - )");
    private static final int ROWS_PER_REPORT = 10_000;

    private final EscoTables tables = new EscoTables();
    private final Set<EscoFile> found = EnumSet.noneOf(EscoFile.class);
    private final Progress progress;

    private EscoReader(Progress progress) {
        this.progress = progress;
    }

    /// @throws IllegalArgumentException with one sentence: what is missing or unreadable
    static EscoDownload read(List<Path> paths, @Nullable String version, Progress progress) {
        var name = version == null ? versionIn(paths) : version;
        var reader = new EscoReader(progress);
        for (var path : paths) EscoSource.visit(path, reader::read);
        reader.requireAll(paths);
        return reader.join(name);
    }

    /// As [#read], with whatever tables there are.
    static EscoDownload readParts(List<Path> paths, Progress progress) {
        var reader = new EscoReader(progress);
        for (var path : paths) EscoSource.visit(path, reader::read);
        return reader.join("files");
    }

    private EscoDownload join(String version) {
        return tables.join("esco-" + version + "+" + StarterFiles.version(), StarterFiles.read());
    }

    private static String versionIn(List<Path> paths) {
        for (var path : paths) {
            var match = VERSION.matcher(path.toString());
            if (match.find()) return match.group(1);
        }
        throw new IllegalArgumentException(
                "The ESCO version does not stand in the name of " + paths.getFirst() + "; give it, for example 1.1.1.");
    }

    private void requireAll(List<Path> paths) {
        for (var file : List.of(EscoFile.OCCUPATIONS, EscoFile.SKILLS, EscoFile.RELATIONS))
            if (!found.contains(file))
                throw new IllegalArgumentException("No ESCO file of %s in %s: no CSV file there has the columns %s."
                        .formatted(file.name().toLowerCase(Locale.ROOT), paths, new TreeSet<>(file.columns)));
    }

    private void read(String name, InputStream csv) throws IOException {
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            read(name, rows);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + " is not a readable CSV file: " + e.getMessage() + ".", e);
        }
    }

    private void read(String name, CsvReader<CsvRecord> rows) {
        var iterator = rows.iterator();
        if (!iterator.hasNext()) return;
        var columns = columns(iterator.next());
        var file = EscoFile.of(columns.keySet());
        if (file.isEmpty()) return;
        found.add(file.get());
        var language = language(name);
        var read = 0L;
        while (iterator.hasNext()) {
            tables.add(file.get(), new EscoRow(name, columns, iterator.next(), language));
            if (++read % ROWS_PER_REPORT == 0) progress.at("reading " + name, read);
        }
        progress.at("read " + name, read);
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.getFieldCount(); i++)
            columns.put(header.getField(i).strip(), i);
        return columns;
    }

    private static String language(String name) {
        var match = LANGUAGE.matcher(name);
        var language = "en";
        while (match.find()) language = match.group(1) == null ? match.group(2) : match.group(1);
        return language;
    }
}
