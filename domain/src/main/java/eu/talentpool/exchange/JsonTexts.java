package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Texts in JSON; whatever is not a text with content is absent.
final class JsonTexts {

    private JsonTexts() {}

    /// The first member of these names that has content, as plain text; null if there is none.
    static @Nullable String text(JsonNode object, String... names) {
        return Arrays.stream(names)
                .map(name -> value(object.path(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The texts of a list.
    static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        if (list.isArray())
            for (var item : list) {
                var text = value(item);
                if (text != null) texts.add(text);
            }
        return texts;
    }

    private static @Nullable String value(JsonNode node) {
        var text = node.isString() ? PlainText.of(node.stringValue()) : "";
        return text.isEmpty() ? null : text;
    }
}
