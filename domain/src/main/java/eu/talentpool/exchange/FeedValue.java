package eu.talentpool.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How a mapping finds one value: at a path or as a constant; words put into others; a list taken apart.
///
/// @param words by the words of the feed in lower case; what is put into nothing counts as absent
/// @param split between the entries of a list, or null
/// @param plain the text is no HTML, so `<` stays
record FeedValue(
        @Nullable FeedPath path,
        @Nullable String constant,
        Map<String, String> words,
        @Nullable String split,
        boolean plain) {

    /// A value of a feed, and where it stands.
    record Found(String path, String text, boolean plain) {}

    /// A path alone, or an object, as the schema allows them.
    static FeedValue of(JsonNode json, Function<String, FeedPath> paths) {
        if (json.isValueNode()) return new FeedValue(paths.apply(json.asString()), null, Map.of(), null, false);
        var path = json.has("path") ? paths.apply(json.get("path").asString()) : null;
        var constant = json.has("constant") ? json.get("constant").asString() : null;
        var split = json.has("split") ? json.get("split").asString() : null;
        return new FeedValue(
                path,
                constant,
                words(json.path("map")),
                split,
                json.path("plain").asBoolean(false));
    }

    private static Map<String, String> words(JsonNode map) {
        var words = new HashMap<String, String>();
        map.properties().forEach(w -> words.put(key(w.getKey()), w.getValue().asString("")));
        return Map.copyOf(words);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// What the item says here, in document order; nothing blank.
    List<Found> list(FeedNode item) {
        if (path == null) return constant == null ? List.of() : List.of(found("", constant));
        return path.list(item).stream()
                .map(FeedNode::text)
                .flatMap(this::entries)
                .map(text -> words.getOrDefault(key(text), text))
                .filter(text -> !text.isBlank())
                .map(text -> found(path.written(), text))
                .toList();
    }

    private Stream<String> entries(String text) {
        return split == null ? Stream.of(text) : Arrays.stream(text.split(Pattern.quote(split)));
    }

    private Found found(String where, String text) {
        return new Found(where, text.strip(), plain);
    }
}
