package eu.talentpool.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Parses JSON that nobody vouches for, and tells the JSON formats apart by their members.
final class JsonFormat {

    static final int MAX_DEPTH = 100;
    static final int MAX_TOKENS = 200_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .build())
            .build();

    private static final JsonMapper LENIENT = MAPPER.rebuild()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonFormat() {}

    static JsonNode parse(byte[] document) throws Unreadable {
        try {
            return MAPPER.readTree(document);
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /// Also with line ends in texts and commas too many, as web pages hold it.
    static JsonNode parseLeniently(String text) throws Unreadable {
        try {
            return LENIENT.readTree(text);
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /// The parser's own message is left out: it may quote the document.
    static Unreadable broken(JacksonException e) {
        var at = e.getLocation();
        var place = at == null ? "an unknown place" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new Unreadable(
                "json-not-wellformed",
                "$",
                "The JSON is broken, nested too deep or too long at " + place + ". Export the document again.");
    }

    /// Also one that lacks its outermost member.
    static boolean isSkillsPassport(JsonNode json) {
        return json.has("SkillsPassport") || json.has("LearnerInfo");
    }

    static PassportPart skillsPassport(JsonNode json) {
        return new PassportJson(json.has("SkillsPassport") ? json.path("SkillsPassport") : json, "");
    }

    static void requireJsonResume(JsonNode json) throws Unreadable {
        if (!json.isObject()) throw unknown();
        if (json.has("documentId")) throw notRead("This is HR Open Standards JSON, not read yet. Send XML instead.");
        if (json.path("meta").path("format").asString("").startsWith("FRESH"))
            throw notRead("This is a FRESH resume, not read yet. Convert it to JSON Resume.");
        if (JsonResumeSchema.SECTIONS.stream().noneMatch(section -> json.has(section))) throw unknown();
    }

    private static Unreadable notRead(String advice) {
        return new Unreadable("format-not-read", "$", advice);
    }

    private static Unreadable unknown() {
        return new Unreadable(
                "unknown-format",
                "$",
                "This JSON is neither a JSON Resume nor a Europass: it has none of their sections. Send another"
                        + " document.");
    }
}
