package eu.talentpool.exchange;

import eu.talentpool.exchange.FeedValue.Found;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Where an item of a feed keeps what. Fields are named as in the mapping file, `pay.min` for a nested one.
///
/// @param values of each field, in order
/// @param key    id first, then what the id is unique within
/// @param places nodes that are a place each; the item itself if there is one place
record FeedFields(
        Map<String, List<FeedValue>> values,
        List<List<FeedValue>> key,
        FeedPath places,
        boolean decimalComma,
        List<Function<String, @Nullable LocalDate>> dates) {

    /// @param yaml  a mapping that its schema allows
    /// @param paths reads a path
    static FeedFields of(JsonNode yaml, Function<String, FeedPath> paths) {
        var values = new HashMap<String, List<FeedValue>>();
        for (var field : yaml.get("fields").properties()) {
            if (List.of("places", "employer", "pay").contains(field.getKey()))
                for (var part : field.getValue().properties())
                    values.put(field.getKey() + "." + part.getKey(), list(part.getValue(), paths));
            else values.put(field.getKey(), list(field.getValue(), paths));
        }
        values.remove("places.each");
        var each = yaml.at("/fields/places/each").asString(".");
        return new FeedFields(
                Map.copyOf(values),
                key(yaml.get("key"), paths),
                FeedPath.parse(each),
                yaml.path("decimal").asString("point").equals("comma"),
                patterns(yaml.path("dates")));
    }

    private static List<List<FeedValue>> key(JsonNode key, Function<String, FeedPath> paths) {
        return Stream.concat(Stream.of(key.get("id")), elements(key.path("within")))
                .map(part -> list(part, paths))
                .toList();
    }

    private static List<FeedValue> list(JsonNode json, Function<String, FeedPath> paths) {
        return (json.isArray() ? elements(json) : Stream.of(json))
                .map(value -> FeedValue.of(value, paths))
                .toList();
    }

    private static List<Function<String, @Nullable LocalDate>> patterns(JsonNode json) {
        return elements(json)
                .map(pattern -> PostingDates.pattern(pattern.asString()))
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /// The paths as they are written.
    Set<String> paths() {
        return Stream.concat(values.values().stream(), key.stream())
                .flatMap(List::stream)
                .map(FeedValue::path)
                .filter(Objects::nonNull)
                .map(FeedPath::written)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Everything that the item says in this field.
    List<Found> list(FeedNode item, String field) {
        return list(item, values.getOrDefault(field, List.of()));
    }

    private static List<Found> list(FeedNode item, List<FeedValue> values) {
        return values.stream().flatMap(v -> v.list(item).stream()).toList();
    }

    /// The first thing that the item says in this field; null if there is none.
    @Nullable
    Found first(FeedNode item, String field) {
        return values.getOrDefault(field, List.of()).stream()
                .flatMap(v -> v.list(item).stream())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String text(FeedNode item, String field) {
        var found = first(item, field);
        return found == null ? null : found.text();
    }

    /// Natural key; null if the item has no id. Of what it is unique within, the item may lack some.
    @Nullable
    String key(FeedNode item) {
        if (list(item, key.getFirst()).isEmpty()) return null;
        var parts = key.reversed().stream()
                .flatMap(part -> list(item, part).stream().limit(1));
        return String.join(":", parts.map(Found::text).toList());
    }
}
