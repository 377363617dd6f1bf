package eu.talentpool.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The JSON Resume schema 1.0.0, as far as it can be broken: every member that it knows, with its type.
final class JsonResumeSchema {

    static final String RULE = "schema-type";
    static final String DATE_RULE = "schema-date";

    private static final Pattern DATE = Pattern.compile("[1-2][0-9]{3}(-[0-1][0-9](-[0-3][0-9])?)?");

    private static final Shape TEXT = new Text();
    private static final Shape DAY = new Day();
    private static final Shape TEXTS = new ListOf(TEXT);

    private static final Members DOCUMENT = document();

    /// Members of a document by which it is told to be a JSON Resume.
    static final Set<String> SECTIONS = DOCUMENT.shapes.keySet();

    private JsonResumeSchema() {}

    /// Reports every member of another type than the schema says, and every date that is none.
    static void check(JsonNode document, Findings findings) {
        DOCUMENT.check(document, "", findings);
    }

    private sealed interface Shape {
        void check(JsonNode node, String path, Findings findings);
    }

    private record Text() implements Shape {
        @Override
        public void check(JsonNode node, String path, Findings findings) {
            if (!node.isString()) wrong(node, path, "a text", findings);
        }
    }

    private record Day() implements Shape {
        @Override
        public void check(JsonNode node, String path, Findings findings) {
            if (!node.isString()) wrong(node, path, "a date", findings);
            else if (node.stringValue().isBlank()) findings.note(DATE_RULE, path, "Empty; counts as absent.");
            else if (!DATE.matcher(node.stringValue()).matches() || IsoDates.partial(node.stringValue()) == null)
                findings.dropped(DATE_RULE, path, IsoDates.NOT_A_DATE);
        }
    }

    private record ListOf(Shape item) implements Shape {
        @Override
        public void check(JsonNode node, String path, Findings findings) {
            if (!node.isArray()) wrong(node, path, "a list", findings);
            else for (var i = 0; i < node.size(); i++) item.check(node.get(i), path + "[" + i + "]", findings);
        }
    }

    private record Members(Map<String, Shape> shapes) implements Shape {
        @Override
        public void check(JsonNode node, String path, Findings findings) {
            if (!node.isObject()) {
                wrong(node, path, "an object", findings);
                return;
            }
            shapes.forEach((name, shape) -> {
                var member = node.get(name);
                if (member != null) shape.check(member, path.isEmpty() ? name : path + "." + name, findings);
            });
        }
    }

    private static void wrong(JsonNode node, String path, String expected, Findings findings) {
        if (node.isNull()) findings.note(RULE, path, "Null instead of " + expected + "; counts as absent.");
        else findings.dropped(RULE, path, "Not " + expected + ", as the schema asks; left out.");
    }

    private static Members document() {
        var shapes = new LinkedHashMap<String, Shape>();
        shapes.put("$schema", TEXT);
        shapes.put("basics", basics());
        shapes.put("work", listOf("name location description position url summary", "startDate endDate", "highlights"));
        shapes.put("volunteer", listOf("organization position url summary", "startDate endDate", "highlights"));
        shapes.put("education", listOf("institution url area studyType score", "startDate endDate", "courses"));
        shapes.put("awards", listOf("title awarder summary", "date", ""));
        shapes.put("certificates", listOf("name url issuer", "date", ""));
        shapes.put("publications", listOf("name publisher url summary", "releaseDate", ""));
        shapes.put("skills", listOf("name level", "", "keywords"));
        shapes.put("languages", listOf("language fluency", "", ""));
        shapes.put("interests", listOf("name", "", "keywords"));
        shapes.put("references", listOf("name reference", "", ""));
        shapes.put(
                "projects",
                listOf("name description url entity type", "startDate endDate", "highlights keywords roles"));
        shapes.put("meta", members("canonical version lastModified", "", ""));
        return new Members(shapes);
    }

    private static Members basics() {
        var basics = members("name label image email phone url summary", "", "");
        basics.shapes.put("location", members("address postalCode city countryCode region", "", ""));
        basics.shapes.put("profiles", listOf("network username url", "", ""));
        return basics;
    }

    private static ListOf listOf(String texts, String dates, String lists) {
        return new ListOf(members(texts, dates, lists));
    }

    private static Members members(String texts, String dates, String lists) {
        var shapes = new LinkedHashMap<String, Shape>();
        put(shapes, texts, TEXT);
        put(shapes, dates, DAY);
        put(shapes, lists, TEXTS);
        return new Members(shapes);
    }

    private static void put(Map<String, Shape> shapes, String names, Shape shape) {
        for (var name : names.split(" ")) if (!name.isEmpty()) shapes.put(name, shape);
    }
}
