package eu.talentpool.ingestion.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.talentpool.consent.Consent;
import eu.talentpool.exchange.Finding;
import eu.talentpool.profile.Registration;
import eu.talentpool.taxonomy.Countries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What persons stated beside their documents: the facts of registration and the consent they gave. A file
/// `manifest.csv`
/// in a folder of documents, or in one above.
public final class Manifest {

    static final String FILE_NAME = "manifest.csv";
    private static final List<String> COLUMNS = List.of(
            "document",
            "residence",
            "adult",
            "union_citizen",
            "sections",
            "purposes",
            "countries",
            "wording",
            "given_at");

    private final Map<Path, NamedCsvRecord> rows;

    private Manifest(Map<Path, NamedCsvRecord> rows) {
        this.rows = rows;
    }

    /// @param consent null if none was given
    /// @param account subject of the person's own token, or null
    public record Statement(
            Registration registration,
            @Nullable Consent consent,
            @Nullable String account) {}

    /// Reads every manifest in these folders and beside these paths.
    ///
    /// @throws IllegalArgumentException if one lacks a column; says which
    public static Manifest read(List<Path> paths) {
        var rows = new HashMap<Path, NamedCsvRecord>();
        paths.stream()
                .map(p -> p.toAbsolutePath().normalize())
                .flatMap(p -> Stream.of(p.resolve(FILE_NAME), p.resolveSibling(FILE_NAME)))
                .filter(Files::isRegularFile)
                .distinct()
                .forEach(file -> readInto(rows, file));
        return new Manifest(rows);
    }

    private static void readInto(Map<Path, NamedCsvRecord> rows, Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : csv) {
                var missing = COLUMNS.stream()
                        .filter(c -> !row.getHeader().contains(c))
                        .toList();
                if (!missing.isEmpty())
                    throw new IllegalArgumentException(
                            file + " lacks the columns " + missing + "; it needs " + COLUMNS);
                rows.put(file.resolveSibling(row.getField("document")).normalize(), row);
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(file + " is not well-formed CSV: " + reason(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// Line and cause; the reader wraps one in the other.
    private static String reason(CsvParseException e) {
        return Stream.of(e, e.getCause())
                .filter(Objects::nonNull)
                .map(Throwable::getMessage)
                .collect(Collectors.joining(": "));
    }

    /// What the person stated beside this document; empty if nothing.
    ///
    /// @param findings takes what is wrong with the statement; a wrong value counts as not stated
    public Optional<Statement> find(SourceDocument document, Collection<Finding> findings) {
        return Optional.ofNullable(rows.get(document.file())).map(row -> statement(row, findings));
    }

    private static Statement statement(NamedCsvRecord row, Collection<Finding> findings) {
        var account = row.findField("account").filter(a -> !a.isBlank()).orElse(null);
        var registration = new Registration(
                yesOrNo(row, "adult", findings),
                Countries.normalise(row.getField("residence")).orElse(null),
                yesOrNo(row, "union_citizen", findings));
        return new Statement(registration, consent(row, findings), account);
    }

    private static @Nullable Boolean yesOrNo(NamedCsvRecord row, String column, Collection<Finding> findings) {
        return switch (row.getField(column).strip()) {
            case "true" -> true;
            case "false" -> false;
            case "" -> null;
            default -> {
                findings.add(wrong(column, "has to be true, false or empty"));
                yield null;
            }
        };
    }

    private static @Nullable Consent consent(NamedCsvRecord row, Collection<Finding> findings) {
        if (row.getField("purposes").isBlank()) return null;
        try {
            return new Consent(
                    values(row, "sections", Set.of(Consent.Section.values()), Consent.Section::valueOf),
                    values(row, "purposes", Set.of(Consent.Purpose.values()), Consent.Purpose::valueOf),
                    values(row, "countries", Countries.memberStates(), Function.identity()),
                    row.getField("wording"),
                    givenAt(row.getField("given_at").strip()),
                    null);
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(wrong(
                    "sections, purposes, countries, given_at", "hold a value that is not known; no consent was taken"));
            return null;
        }
    }

    private static Instant givenAt(String text) {
        return text.length() > 19 ? OffsetDateTime.parse(text).toInstant() : Instant.parse(text + "Z");
    }

    private static <T> Set<T> values(NamedCsvRecord row, String column, Set<T> all, Function<String, T> value) {
        var text = row.getField(column).strip();
        if (text.equals("all")) return all;
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .map(value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Finding wrong(String column, String what) {
        return new Finding(
                Finding.Severity.DROPPED, "manifest", FILE_NAME + ", column " + column, "The value " + what + ".");
    }
}
