package eu.talentpool.pathway;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The hand-worked cases. A case says what differs from the base of its file.
final class Cases {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addMixIn(PartialDate.class, PartialDateAsText.class)
            .build();

    private Cases() {}

    /// @param pathway    blue-card if not given
    /// @param routes     state of every route
    /// @param conditions state of some conditions, in whatever route
    /// @param wouldBe    what unverified conditions would give
    /// @param missing    exact, if given
    /// @param gaps       exact, if given
    /// @param statements ids, exact, if given
    /// @param rows       ids of rule rows that must have been used
    record Case(
            String file,
            String name,
            String pathway,
            String state,
            LocalDate asOf,
            PathwayFacts person,
            @Nullable JobFacts job,
            PathwayState expect,
            Map<String, ConditionState> routes,
            Map<String, ConditionState> conditions,
            Map<String, ConditionState> wouldBe,
            @Nullable List<String> missing,
            @Nullable List<String> gaps,
            @Nullable List<String> statements,
            List<String> rows,
            String why) {

        Case {
            requireNonNull(why, "why is missing");
            pathway = requireNonNullElse(pathway, "blue-card");
            requireNonNull(rows, "rows are missing");
            requireNonNull(expect, "expect is missing");
            conditions = requireNonNullElse(conditions, Map.of());
            wouldBe = requireNonNullElse(wouldBe, Map.of());
        }

        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    private abstract static class PartialDateAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable PartialDate parse(String text) {
            return null;
        }
    }

    static Stream<Case> all() {
        try (var files = Files.list(folder())) {
            return files.sorted().toList().stream().flatMap(Cases::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    requireNonNull(Cases.class.getResource("/pathway/cases")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Case> of(Path file) {
        var base = YAML.readTree(file.toFile());
        return StreamSupport.stream(base.path("cases").spliterator(), false)
                .map(one -> YAML.treeToValue(merged(file, (ObjectNode) base, (ObjectNode) one), Case.class));
    }

    private static ObjectNode merged(Path file, ObjectNode base, ObjectNode one) {
        var all = base.deepCopy();
        all.remove("cases");
        one.properties().forEach(e -> all.set(e.getKey(), over(all.get(e.getKey()), e.getValue())));
        if (all.remove("no_job") != null) all.remove("job");
        return all.put("file", file.getFileName().toString());
    }

    /// A field of the case replaces the field of the base; whole values, not parts of them.
    private static JsonNode over(@Nullable JsonNode base, JsonNode one) {
        return base instanceof ObjectNode object && one instanceof ObjectNode fields
                ? object.deepCopy().setAll(fields)
                : one;
    }
}
