package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/// Items of JSON. Lists are not named in a path: `ads` are the objects of the list `ads`, `.` those of a list that is
/// the whole document.
final class FeedJson extends FeedSource {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonFormat.MAX_DEPTH)
                    .maxStringLength(MAX_ITEM)
                    .build())
            .build();

    private final FeedText text;
    private final FeedPath items;
    private @Nullable JsonParser json;

    FeedJson(FeedText text, FeedPath items) {
        this.text = text;
        this.items = items;
    }

    @Override
    @Nullable
    Item next() throws Unreadable {
        try {
            if (json == null) json = FACTORY.createParser(ObjectReadContext.empty(), text);
            return next(json);
        } catch (JacksonException e) {
            throw JsonFormat.broken(e);
        }
    }

    @Override
    long line() {
        return json == null ? 1 : json.currentLocation().getLineNr();
    }

    private @Nullable Item next(JsonParser parser) {
        for (var token = advance(parser); token != null; token = advance(parser))
            if (token == JsonToken.START_OBJECT && items.matches(names(parser))) return item(parser);
        return null;
    }

    private static List<String> names(JsonParser parser) {
        var names = new ArrayList<String>();
        for (var outer = outer(parser.streamReadContext()); outer != null; outer = outer(outer))
            if (outer.inObject()) names.addFirst(outer.currentName());
        return names;
    }

    private static @Nullable TokenStreamContext outer(TokenStreamContext context) {
        return context.getParent();
    }

    private Item item(JsonParser parser) {
        var item = begin("");
        members(parser, item);
        return end(item);
    }

    private void members(JsonParser parser, FeedNode object) {
        while (advance(parser) != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            advance(parser);
            value(parser, object, name);
        }
    }

    private void value(JsonParser parser, FeedNode parent, String name) {
        switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, child(parent, name));
            case START_ARRAY -> {
                while (advance(parser) != JsonToken.END_ARRAY) value(parser, parent, name);
            }
            case VALUE_NULL -> {}
            default -> text(child(parent, name), parser.getString());
        }
    }

    private @Nullable JsonToken advance(JsonParser parser) {
        text.progress();
        return parser.nextToken();
    }
}
