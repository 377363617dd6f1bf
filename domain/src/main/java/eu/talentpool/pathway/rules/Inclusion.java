package eu.talentpool.pathway.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts into a file what it takes from common files. A row, source, list or group of the file itself replaces one
/// of the same name; of the conditions only those come along that a route uses.
final class Inclusion {

    private static final List<String> BY_NAME = List.of("sources", "lists", "groups");
    private static final List<String> ROWS = List.of("conditions", "statements");

    private final String file;
    private final ObjectNode tree;

    private Inclusion(String file, ObjectNode tree) {
        this.file = file;
        this.tree = tree;
    }

    /// @param common trees of the common files, by name of the file
    static ObjectNode of(String file, JsonNode rules, Map<String, JsonNode> common) {
        var inclusion = new Inclusion(file, ((ObjectNode) rules).deepCopy());
        for (var name : rules.path("include")) inclusion.take(name.asString(), common);
        inclusion.spellOutGroups();
        inclusion.keepWhatRoutesUse(ids(rules.path("conditions")));
        inclusion.tree.remove(List.of("include", "groups"));
        return inclusion.tree;
    }

    private void take(String name, Map<String, JsonNode> common) {
        var shared = common.get(RuleFiles.common(name));
        if (shared == null) throw new BrokenRules(file, "/include", "there is no file " + RuleFiles.common(name));
        for (var part : BY_NAME)
            for (var entry : shared.path(part).properties())
                if (!tree.path(part).has(entry.getKey()))
                    tree.withObject("/" + part).set(entry.getKey(), entry.getValue());
        for (var part : ROWS) takeRows(part, shared.path(part));
    }

    private void takeRows(String part, JsonNode shared) {
        var own = ids(tree.path(part));
        for (var row : shared)
            if (!own.contains(row.path("id").asString()))
                tree.withArray("/" + part).add(row);
    }

    private void spellOutGroups() {
        for (var route : tree.path("routes")) {
            var spelt = tree.arrayNode();
            for (var item : route.path("all"))
                if (tree.path("groups").has(item.asString()))
                    tree.path("groups").path(item.asString()).forEach(spelt::add);
                else spelt.add(item);
            ((ObjectNode) route).set("all", spelt);
        }
    }

    private void keepWhatRoutesUse(Set<String> own) {
        var used = new HashSet<>(own);
        for (var route : tree.path("routes")) {
            route.path("all").forEach(id -> used.add(id.asString()));
            route.path("gates").forEach(gate -> gate.forEach(id -> used.add(id.asString())));
        }
        var kept = tree.arrayNode();
        for (var row : tree.path("conditions")) if (used.contains(row.path("id").asString())) kept.add(row);
        tree.set("conditions", kept);
    }

    private static Set<String> ids(JsonNode rows) {
        var ids = new HashSet<String>();
        rows.forEach(row -> ids.add(row.path("id").asString()));
        return ids;
    }
}
