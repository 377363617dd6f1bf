package eu.talentpool.pathway.information;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The shape of the data files, as JSON Schema.
final class InformationSchema {

    private static final String ID = "urn:eu.talentpool:pathway-information";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    b -> b.schemas(Map.of(ID, Resource.get("information.schema.json"))))
            .getSchema(SchemaLocation.of(ID));

    private InformationSchema() {}

    /// @throws BrokenInformation names the place in the file and what is wrong there
    static void check(String file, JsonNode tree) {
        SCHEMA.validate(tree).stream()
                .min(Comparator.comparing(e -> e.getInstanceLocation().toString()))
                .ifPresent(e -> {
                    throw new BrokenInformation(file, place(tree, e), e.getMessage());
                });
    }

    /// Path of what is wrong, with the id of the statement it belongs to.
    private static String place(JsonNode tree, Error error) {
        var path = error.getInstanceLocation().toString();
        if (!path.matches("/statements/[0-9]+.*")) return path;
        var id = tree.at("/statements/" + path.split("/")[2]).path("id").asString("");
        return path + " (" + id + ")";
    }
}
