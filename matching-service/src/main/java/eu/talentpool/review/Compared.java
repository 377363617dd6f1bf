package eu.talentpool.review;

import eu.talentpool.pathway.requirement.Requirement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// What a requirement compares, with its numbers, in the words of the rule files: `degree: eqf 6, years 3`.
final class Compared {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /// Amounts and criteria stand in tables of their own.
    private static final Set<String> ELSEWHERE = Set.of("kind", "amounts", "blocks");

    private Compared() {}

    static String text(Requirement requirement) {
        var tree = JSON.valueToTree(requirement);
        var numbers = tree.properties().stream()
                .filter(e -> !ELSEWHERE.contains(e.getKey()) && isSaid(e.getValue()))
                .map(Compared::text)
                .collect(Collectors.joining(", "));
        var kind = tree.path("kind").asString();
        return numbers.isEmpty() ? kind : kind + ": " + numbers;
    }

    private static boolean isSaid(JsonNode value) {
        var no = value.isBoolean() && !value.booleanValue();
        return !no && !value.isNull() && !(value.isContainer() && value.isEmpty());
    }

    private static String text(Map.Entry<String, JsonNode> number) {
        var value = number.getValue();
        var text = value.has("codes") ? value.path("codes") : value;
        return number.getKey() + " " + text.toString().replace("\"", "").replace(",", ", ");
    }
}
