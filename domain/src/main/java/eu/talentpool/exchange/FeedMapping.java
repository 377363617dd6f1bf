package eu.talentpool.exchange;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How the feed of a partner - XML, RSS, JSON or CSV, each with names of its own - is read as vacancies: a file of YAML
/// says where each value stands, no code. Described in `docs/formats.md`. Immutable and thread-safe.
public final class FeedMapping {

    private static final int SHOWN = 3;
    private static final String ID = "urn:eu.talentpool:feed-mapping";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    b -> b.schemas(Map.of(ID, resource("feed-mapping.schema.json"))))
            .getSchema(SchemaLocation.of(ID));

    private enum Format {
        XML,
        JSON,
        CSV
    }

    private final String name;
    private final Format format;
    private final FeedPath items;
    private final char separator;
    private final @Nullable Charset encoding;
    private final FeedFields fields;

    private FeedMapping(JsonNode yaml) {
        name = yaml.get("name").asString();
        format = switch (yaml.get("format").asString()) {
            case "xml" -> Format.XML;
            case "json" -> Format.JSON;
            default -> Format.CSV;
        };
        items = FeedPath.parse(yaml.path("items").asString("."));
        separator = yaml.path("separator").asString(",").charAt(0);
        encoding = yaml.has("encoding") ? Charset.forName(yaml.get("encoding").asString()) : null;
        fields = FeedFields.of(yaml, format == Format.CSV ? FeedPath::column : FeedPath::parse);
    }

    /// @throws IllegalArgumentException if the file is missing or is no mapping; names file and place, and says what is
    /// wrong
    public static FeedMapping read(Path file) {
        if (!Files.isRegularFile(file))
            throw new IllegalArgumentException("There is no file " + file + ". Check the path.");
        try (var yaml = Files.newBufferedReader(file)) {
            return read(file.toString(), yaml);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read as text in UTF-8.", e);
        }
    }

    /// @param file name that messages give it
    /// @throws IllegalArgumentException if it is no mapping; names file and place, and says what is wrong
    public static FeedMapping read(String file, Reader yaml) {
        var tree = tree(file, yaml);
        var errors = SCHEMA.validate(tree).stream()
                .map(e -> e.getInstanceLocation() + ": " + e.getMessage())
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining("; "));
        if (!errors.isEmpty()) throw wrong(file, errors);
        try {
            return new FeedMapping(tree);
        } catch (IllegalArgumentException e) {
            throw wrong(file, Objects.requireNonNullElse(e.getMessage(), "a value is wrong"));
        }
    }

    /// @param file name that messages give it
    /// @throws IllegalArgumentException as above
    public static FeedMapping read(String file, String yaml) {
        return read(file, new StringReader(yaml));
    }

    /// One that comes with the pool.
    static FeedMapping bundled(String resource) {
        return read(resource, resource(resource));
    }

    private static JsonNode tree(String file, Reader yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var line = at == null ? 0 : at.getLineNr();
            throw new IllegalArgumentException("%s, line %d: %s.".formatted(file, line, problem(e)), e);
        }
    }

    /// Without the excerpt of the file that the parser adds on lines of its own.
    private static String problem(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException wrong(String file, String what) {
        return new IllegalArgumentException("%s: %s. docs/formats.md shows the form.".formatted(file, what));
    }

    private static String resource(String resource) {
        try (var stream = Objects.requireNonNull(FeedMapping.class.getResourceAsStream("/exchange/" + resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /// The vacancies of a feed of any length, each read when it is asked for: a record, or a rejection that says
    /// why. What cannot be read to its end gives what stands before the break, then one rejection that names the
    /// place. Never throws for what is in the stream, and does not close it.
    public Iterator<ReadResult> items(InputStream feed) {
        var text = new FeedText(feed, encoding, 2 * FeedSource.MAX_ITEM);
        return new FeedItems(source(text), text, new FeedPosting(name, fields));
    }

    private FeedSource source(FeedText text) {
        return switch (format) {
            case XML -> new FeedXml(text, items);
            case JSON -> new FeedJson(text, items);
            case CSV -> new FeedCsv(text, separator, fields.paths());
        };
    }
}
