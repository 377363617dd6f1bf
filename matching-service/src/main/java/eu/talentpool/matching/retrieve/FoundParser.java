package eu.talentpool.matching.retrieve;

import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.JsonpMapper;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Reads ids and scores off the stream: nothing else of a hit is asked for, and there are hundreds in every reply.
final class FoundParser {
    /// What a reply has to hold, and no more.
    static final String PATHS = "hits.hits._score,hits.hits.fields.id";

    static final JsonpDeserializer<List<Found>> DESERIALIZER =
            JsonpDeserializer.of(EnumSet.of(Event.START_OBJECT), FoundParser::read);

    private FoundParser() {}

    /// The object that comes next. The score of a hit stands before its fields.
    private static List<Found> read(JsonParser parser, JsonpMapper mapper) {
        var found = new ArrayList<Found>();
        double score = Double.NaN;
        int depth = 0;
        do {
            switch (parser.next()) {
                case START_OBJECT -> depth++;
                case END_OBJECT -> depth--;
                case VALUE_NUMBER -> score = parser.getBigDecimal().doubleValue();
                case VALUE_STRING -> found.add(new Found(parser.getString(), score - RankedQuery.PASSES));
                default -> {}
            }
        } while (depth > 0);
        return found;
    }
}
