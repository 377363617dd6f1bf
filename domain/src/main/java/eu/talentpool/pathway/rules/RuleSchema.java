package eu.talentpool.pathway.rules;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The shape of rule files, as JSON Schema.
final class RuleSchema {

    private static final String ID = "urn:eu.talentpool:pathway-rules";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            b -> b.schemas(Map.of(ID, RuleFiles.resource("/pathway/rules.schema.json"))));

    private static final Schema RULES = REGISTRY.getSchema(SchemaLocation.of(ID));
    private static final Schema COMMON = REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/common"));

    private RuleSchema() {}

    /// @throws BrokenRules names the place in the file and what is wrong there
    static void check(String file, JsonNode tree) {
        var schema = RuleFiles.isCommon(file) ? COMMON : RULES;
        schema.validate(tree).stream()
                .min(Comparator.comparing(e -> e.getInstanceLocation().toString()))
                .ifPresent(e -> {
                    throw new BrokenRules(file, place(tree, e), e.getMessage());
                });
    }

    /// Path of what is wrong, with the id of the row it belongs to.
    private static String place(JsonNode tree, Error error) {
        var path = error.getInstanceLocation().toString();
        var row = path.matches("/(conditions|routes|statements)/[0-9]+.*")
                ? tree.at("/" + path.split("/")[1] + "/" + path.split("/")[2])
                        .path("id")
                        .asString("")
                : "";
        return row.isEmpty() ? path : path + " (" + row + ")";
    }
}
