package eu.talentpool.pathway.information;

import static tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE;

import java.util.HashSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads and checks one data file.
final class InformationReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private InformationReader() {}

    /// @param file its name, `DE.yaml`
    /// @throws BrokenInformation names file, place and what is wrong
    static InformationFile read(String file, String yaml) {
        var tree = tree(file, yaml);
        InformationSchema.check(file, tree);
        for (var row : tree.path("statements")) bind(file, row, InformationFile.Row.class);
        var read = bind(file, tree, InformationFile.class);
        check(file, read);
        return read;
    }

    private static JsonNode tree(String file, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw new BrokenInformation(file, "no YAML", String.valueOf(e.getMessage()));
        }
    }

    private static <T> T bind(String file, JsonNode node, Class<T> type) {
        try {
            return YAML.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new BrokenInformation(file, node.path("id").asString(""), e.getOriginalMessage());
        }
    }

    private static void check(String file, InformationFile read) {
        var state = read.memberState();
        require(file.equals(state + ".yaml"), file, "", "it speaks of " + state);
        var ids = new HashSet<String>();
        for (var row : read.statements()) {
            require(row.id().startsWith(state + "-"), file, row.id(), "the id does not begin with " + state);
            require(ids.add(row.id()), file, row.id(), "the id is given more than once");
            require(read.sources().containsKey(row.source()), file, row.id(), "unknown source " + row.source());
        }
    }

    private static void require(boolean holds, String file, String place, String otherwise) {
        if (!holds) throw new BrokenInformation(file, place, otherwise);
    }
}
