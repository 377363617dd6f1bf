package eu.talentpool.pathway;

import static tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads rule data. What is broken is named by file and rule; a field nobody knows is an error.
final class RuleReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RuleReader() {}

    /// @throws IllegalStateException names the file, the rule and what is wrong with it
    static RuleSet read(String file, String yaml) {
        var tree = tree(file, yaml);
        tree.path("conditions").forEach(row -> bind(file, row.path("id").asString("without id"), row, Rule.class));
        tree.path("routes").forEach(row -> bind(file, row.path("id").asString("without id"), row, RuleSet.Route.class));
        var rules = bind(file, "head of the file", tree, RuleSet.class);
        RuleCheck.check(file, rules);
        return rules;
    }

    static IllegalStateException broken(String file, String rule, String what) {
        return new IllegalStateException("Rule data %s, rule %s: %s".formatted(file, rule, what));
    }

    private static JsonNode tree(String file, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw broken(file, "(none read)", String.valueOf(e.getMessage()));
        }
    }

    private static <T> T bind(String file, String rule, JsonNode node, Class<T> type) {
        try {
            return YAML.treeToValue(node, type);
        } catch (JacksonException e) {
            throw broken(file, rule, e.getOriginalMessage() + " (at " + e.getPathReference() + ")");
        }
    }
}
