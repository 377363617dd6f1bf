package eu.talentpool.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files of JSON lines.
final class FreeTexts {

    private static final JsonMapper MAPPER = new JsonMapper();

    private FreeTexts() {}

    /// A vacancy or a profile.
    ///
    /// @param language ISO 639-1, or null if the line does not say
    record Written(String id, String text, @Nullable String language) {}

    /// How well a profile fits a vacancy, 0 to 3.
    record Judgement(String vacancy, String profile, int grade) {}

    /// Lines `{"id", "text", "lang"}`.
    ///
    /// @throws IllegalArgumentException with one sentence: which line lacks what
    static List<Written> texts(Path file) {
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Written(
                        text(lines.get(i), "id", file, i),
                        text(lines.get(i), "text", file, i),
                        lines.get(i).path("lang").stringValue(null)))
                .toList();
    }

    /// Lines `{"vacancy", "profile", "grade"}`; what else they hold is passed over.
    ///
    /// @throws IllegalArgumentException with one sentence: which line lacks what
    static List<Judgement> judgements(Path file) {
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Judgement(
                        text(lines.get(i), "vacancy", file, i),
                        text(lines.get(i), "profile", file, i),
                        grade(lines.get(i), file, i)))
                .toList();
    }

    private static List<JsonNode> lines(Path file) {
        var rows = Rows.read(file);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(String.join("\t", rows.get(i)), file, i))
                .toList();
    }

    private static JsonNode line(String json, Path file, int index) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Line %d of %s is not JSON.".formatted(index + 1, file), e);
        }
    }

    private static String text(JsonNode line, String field, Path file, int index) {
        var text = line.path(field).stringValue("");
        if (text.isBlank())
            throw new IllegalArgumentException("Line %d of %s has no \"%s\".".formatted(index + 1, file, field));
        return text;
    }

    private static int grade(JsonNode line, Path file, int index) {
        var grade = line.path("grade").intValue(-1);
        if (grade < 0 || grade > 3)
            throw new IllegalArgumentException(
                    "Line %d of %s has no \"grade\" from 0 to 3.".formatted(index + 1, file));
        return grade;
    }
}
