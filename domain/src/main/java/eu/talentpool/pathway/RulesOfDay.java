package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Statement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.value.Datum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// One set of rules as it stands on one day, made ready once for many pairs: the rows in force, and the routes with
/// their
/// rows by position.
record RulesOfDay(RuleSet rules, LocalDate asOf, List<Row> rows, List<Way> ways, List<Statement> statements) {

    /// @param byDegree may differ from degree to degree of one person
    record Row(Rule rule, boolean byDegree, List<LegalSource> sources, List<String> ids) {}

    /// @param all   positions in `rows`
    /// @param gates positions in `rows`; each gate has one at least
    record Way(String id, int[] all, List<int[]> gates) {}

    static RulesOfDay of(RuleSet rules, LocalDate asOf) {
        var rows = rules.conditions().stream()
                .filter(rule -> rule.inForce(asOf))
                .map(rule -> row(rules, rule))
                .toList();
        var positions = new HashMap<String, Integer>();
        for (var row : rows) positions.put(row.rule.id(), positions.size());
        var ways = rules.routes().stream().flatMap(r -> way(r, positions)).toList();
        return new RulesOfDay(rules, asOf, rows, ways, statements(rules, asOf));
    }

    private static List<Statement> statements(RuleSet rules, LocalDate asOf) {
        return rules.statements().stream()
                .filter(told -> told.inForce(asOf))
                .map(told -> new Statement(told.id(), told.label(), source(rules, told), told.verification()))
                .toList();
    }

    private static Row row(RuleSet rules, Rule rule) {
        var source = source(rules, rule.source(), rule.article(), rule.verifiedOn());
        return new Row(rule, rule.requirement().restsOnDegree(), List.of(source), List.of(rule.id()));
    }

    LegalSource source(Datum datum) {
        return source(rules, datum);
    }

    private static LegalSource source(RuleSet rules, Datum datum) {
        return source(rules, datum.source(), datum.article(), datum.verifiedOn());
    }

    private static LegalSource source(RuleSet rules, String key, String article, LocalDate verifiedOn) {
        var source = rules.source(key);
        return new LegalSource(source.title(), article, source.reference(), source.textAsOf(), verifiedOn);
    }

    /// Empty if no condition is in force, or no way through one of the gates.
    private static Stream<Way> way(RuleSet.Route route, Map<String, Integer> positions) {
        var gates = new ArrayList<int[]>();
        for (var gate : route.gates()) gates.add(positions(gate, positions));
        var all = positions(route.all(), positions);
        var shut = all.length == 0 || gates.stream().anyMatch(gate -> gate.length == 0);
        return shut ? Stream.empty() : Stream.of(new Way(route.id(), all, gates));
    }

    private static int[] positions(List<String> ids, Map<String, Integer> positions) {
        return ids.stream()
                .map(positions::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
