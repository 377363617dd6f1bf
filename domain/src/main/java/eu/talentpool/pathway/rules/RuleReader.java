package eu.talentpool.pathway.rules;

import static tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads rule data. What is broken is named by file and place; a field nobody knows is an error.
final class RuleReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, JsonNode> trees;

    /// @throws BrokenRules if a file has not the shape of rule data
    RuleReader(RuleFiles files) {
        this.trees = trees(files);
    }

    /// @throws BrokenRules if a file cannot be used
    List<RuleSet> sets() {
        return trees.entrySet().stream()
                .filter(file -> !RuleFiles.isCommon(file.getKey()))
                .flatMap(file -> sets(file.getKey(), file.getValue()))
                .toList();
    }

    /// One set, or one for each of the states the file speaks for that have no file of their own.
    private Stream<RuleSet> sets(String file, JsonNode rules) {
        var tree = Inclusion.of(file, rules, trees);
        var states = tree.remove("member_states");
        if (states == null) return Stream.of(bind(file, tree));
        return states.valueStream()
                .map(state -> tree.deepCopy().set("member_state", state))
                .filter(one -> !trees.containsKey(name(one)))
                .map(one -> bind(name(one), one));
    }

    private static String name(JsonNode rules) {
        return rules.path("pathway").asString() + "/"
                + rules.path("member_state").asString() + ".yaml";
    }

    /// Instruments of the Union: pathways every Member State is asked about.
    List<String> instruments() {
        return trees.entrySet().stream()
                .filter(file ->
                        RuleFiles.isCommon(file.getKey()) && file.getValue().has("pathway"))
                .map(file -> file.getValue().path("pathway").asString())
                .toList();
    }

    private static Map<String, JsonNode> trees(RuleFiles files) {
        var trees = new TreeMap<String, JsonNode>();
        files.texts().forEach((file, text) -> trees.put(file, tree(file, text)));
        return trees;
    }

    private static JsonNode tree(String file, String yaml) {
        try {
            var tree = YAML.readTree(yaml);
            RuleSchema.check(file, tree);
            return tree;
        } catch (JacksonException e) {
            throw new BrokenRules(file, "no YAML", String.valueOf(e.getMessage()));
        }
    }

    private static RuleSet bind(String file, JsonNode tree) {
        for (var row : tree.path("conditions")) bind(file, row, Rule.class);
        var rules = bind(file, tree, RuleSet.class);
        RuleCheck.check(file, rules);
        return rules;
    }

    private static <T> T bind(String file, JsonNode node, Class<T> type) {
        try {
            return YAML.treeToValue(node, type);
        } catch (JacksonException e) {
            var place = node.path("id").asString("") + " " + e.getPathReference();
            throw new BrokenRules(file, place.strip(), e.getOriginalMessage());
        }
    }
}
