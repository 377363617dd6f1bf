package eu.talentpool.pathway;

import eu.talentpool.pathway.RulesOfDay.Way;
import eu.talentpool.pathway.requirement.Setting;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Rows and ways that several Member States have in common, so that each is compared once for a pair.
final class Shared {

    private final Map<List<Object>, Row> rows = new HashMap<>();
    private final Map<List<Object>, Way> ways = new HashMap<>();
    private final Map<List<Way>, Integer> sets = new HashMap<>();

    /// Rows are the same if nothing an assessment tells of them differs, and the Member State does not matter.
    Row row(RuleSet rules, Rule rule, Setting setting) {
        var row = new Row(rows.size(), rules, rule, setting);
        var scope = rule.requirement().restsOnMemberState() ? rules.pathway() + "/" + rules.memberState() : "";
        return known(rows, List.of(scope, row.told()), row);
    }

    Way way(String id, List<Row> all, List<List<Row>> gates) {
        var byDegree = all.stream().anyMatch(Row::byDegree)
                || gates.stream().flatMap(List::stream).anyMatch(Row::byDegree);
        return known(ways, List.of(id, all, gates), new Way(ways.size(), id, byDegree, all, gates));
    }

    /// The number of a set of ways.
    int set(List<Way> ways) {
        sets.putIfAbsent(ways, sets.size());
        return Objects.requireNonNull(sets.get(ways));
    }

    private static <T> T known(Map<List<Object>, T> all, List<Object> key, T fresh) {
        var before = all.putIfAbsent(key, fresh);
        return before == null ? fresh : before;
    }

    int rows() {
        return rows.size();
    }

    int ways() {
        return ways.size();
    }

    int sets() {
        return sets.size();
    }
}
