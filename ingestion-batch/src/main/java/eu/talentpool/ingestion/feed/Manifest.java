package eu.talentpool.ingestion.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.talentpool.consent.Consent;
import eu.talentpool.exchange.Finding;
import eu.talentpool.ingestion.container.EntryNames;
import eu.talentpool.ingestion.container.Limits;
import eu.talentpool.ingestion.container.Part;
import eu.talentpool.ingestion.container.Unpacking;
import eu.talentpool.ingestion.container.Wanted;
import eu.talentpool.profile.Registration;
import eu.talentpool.taxonomy.Countries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
/// `manifest.csv` in a folder of documents or in one above, or in an archive; one in an archive speaks of the documents
/// of that archive only.
public final class Manifest {

    private static final String FILE_NAME = Wanted.MANIFEST;
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

    /// By the place of the document.
    private final Map<String, NamedCsvRecord> rows;

    private Manifest(Map<String, NamedCsvRecord> rows) {
        this.rows = rows;
    }

    /// @param consent null if none was given
    /// @param account subject of the person's own token, or null
    public record Statement(
            Registration registration,
            @Nullable Consent consent,
            @Nullable String account) {}

    /// For documents beside which nothing is stated.
    public static Manifest none() {
        return new Manifest(Map.of());
    }

    /// Reads every manifest in these folders, beside these paths and in the archives among them.
    ///
    /// @throws IllegalArgumentException if one lacks a column or cannot be read; says which
    public static Manifest read(List<Path> paths) {
        var rows = new HashMap<String, NamedCsvRecord>();
        paths.stream()
                .map(p -> p.toAbsolutePath().normalize())
                .flatMap(p -> Stream.of(p.resolve(FILE_NAME), p.resolveSibling(FILE_NAME)))
                .filter(Files::isRegularFile)
                .distinct()
                .forEach(file -> readFile(rows, file));
        DocumentFiles.list(paths).stream()
                .filter(file -> !file.isReadOnce())
                .forEach(file -> readContainer(rows, file.file()));
        return new Manifest(rows);
    }

    private static void readFile(Map<String, NamedCsvRecord> rows, Path file) {
        try (var csv = Files.newInputStream(file)) {
            readInto(rows, csv, file.toString(), document -> beside(file, document));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static @Nullable String beside(Path file, String document) {
        try {
            return file.resolveSibling(document).normalize().toString();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// A container that cannot be read is told of when its documents are.
    private static void readContainer(Map<String, NamedCsvRecord> rows, Path file) {
        try (var container = new Unpacking(Files.newInputStream(file), Limits.DEFAULT, Wanted.MANIFESTS)) {
            if (container.isDocument()) return;
            for (var part = container.next(); part != null; part = container.next())
                if (Wanted.isManifest(part.name())) readPart(rows, file, part);
        } catch (IOException e) {
            return;
        }
    }

    private static void readPart(Map<String, NamedCsvRecord> rows, Path file, Part part) throws IOException {
        var shown = file + "/" + part.name();
        if (part.refusal() != null)
            throw new IllegalArgumentException(
                    shown + " cannot be read: " + part.refusal().message());
        var folder = shown.substring(0, shown.length() - FILE_NAME.length());
        readInto(rows, new ByteArrayInputStream(part.bytes()), shown, document -> folder + EntryNames.clean(document));
    }

    /// @param shown name of the file in messages
    /// @param place of a document that the manifest names; null if there can be none
    static Manifest read(byte[] csv, String shown, Function<String, @Nullable String> place) throws IOException {
        var rows = new HashMap<String, NamedCsvRecord>();
        readInto(rows, new ByteArrayInputStream(csv), shown, place);
        return new Manifest(rows);
    }

    private static void readInto(
            Map<String, NamedCsvRecord> rows, InputStream bytes, String shown, Function<String, @Nullable String> place)
            throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(reader(bytes))) {
            for (var row : csv) {
                requireColumns(row, shown);
                var document = place.apply(field(row, "document"));
                if (document != null) rows.put(document, row);
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(shown + " is not well-formed CSV: " + reason(e), e);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) throw e;
            throw new IllegalArgumentException(shown + " is not in UTF-8. Save it as UTF-8.", e);
        }
    }

    private static void requireColumns(NamedCsvRecord row, String shown) {
        var missing = COLUMNS.stream().filter(c -> !row.getHeader().contains(c)).toList();
        if (!missing.isEmpty())
            throw new IllegalArgumentException(shown + " lacks the columns " + missing + "; it needs " + COLUMNS);
    }

    private static Reader reader(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
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
        return Optional.ofNullable(rows.get(document.place())).map(row -> statement(row, findings));
    }

    private static Statement statement(NamedCsvRecord row, Collection<Finding> findings) {
        var account = row.findField("account").filter(a -> !a.isBlank()).orElse(null);
        var registration = new Registration(
                yesOrNo(row, "adult", findings),
                Countries.normalise(field(row, "residence")).orElse(null),
                yesOrNo(row, "union_citizen", findings));
        return new Statement(registration, consent(row, findings), account);
    }

    private static @Nullable Boolean yesOrNo(NamedCsvRecord row, String column, Collection<Finding> findings) {
        return switch (field(row, column).strip()) {
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
        if (field(row, "purposes").isBlank()) return null;
        try {
            return new Consent(
                    values(row, "sections", Set.of(Consent.Section.values()), Consent.Section::valueOf),
                    values(row, "purposes", Set.of(Consent.Purpose.values()), Consent.Purpose::valueOf),
                    values(row, "countries", Countries.memberStates(), Function.identity()),
                    field(row, "wording"),
                    givenAt(field(row, "given_at").strip()),
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
        var text = field(row, column).strip();
        if (text.equals("all")) return all;
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .map(value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Empty if the row is too short to have it.
    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static Finding wrong(String column, String what) {
        return new Finding(
                Finding.Severity.DROPPED, "manifest", FILE_NAME + ", column " + column, "The value " + what + ".");
    }
}
