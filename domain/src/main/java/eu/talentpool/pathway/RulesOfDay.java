package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Statement;
import eu.talentpool.pathway.requirement.Setting;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.value.ExchangeRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One set of rules as it stands on one day, made ready once for many pairs.
///
/// @param number     of its own among the sets of the day; sets that have the same ways have one number
/// @param statements in force
/// @param verifiedOn day the oldest datum of ways and statements was verified, null if there is none
record RulesOfDay(
        int number,
        RuleSet rules,
        Setting setting,
        List<Way> ways,
        List<Statement> statements,
        @Nullable LocalDate verifiedOn) {

    /// @param number   of its own among the ways of the day; ways that are equal have one number
    /// @param byDegree may differ from degree to degree of one person
    /// @param gates    each has one row at least
    record Way(int number, String id, boolean byDegree, List<Row> all, List<List<Row>> gates) {

        Stream<Row> rows() {
            return Stream.concat(all.stream(), gates.stream().flatMap(List::stream));
        }
    }

    static RulesOfDay of(RuleSet rules, LocalDate asOf, ExchangeRates rates, Shared shared) {
        var setting = new Setting(rules.memberState(), asOf, rules.lists(), rates);
        var rows = new HashMap<String, Row>();
        for (var rule : rules.conditions())
            if (rule.inForce(asOf)) rows.put(rule.id(), shared.row(rules, rule, setting));
        var ways = rules.routes().stream()
                .flatMap(route -> way(route, rows, shared))
                .toList();
        var statements = statements(rules, asOf);
        return new RulesOfDay(shared.set(ways), rules, setting, ways, statements, verifiedOn(ways, statements));
    }

    private static List<Statement> statements(RuleSet rules, LocalDate asOf) {
        return rules.statements().stream()
                .filter(told -> told.inForce(asOf))
                .map(told -> new Statement(told.id(), told.label(), LegalSource.of(rules, told), told.verification()))
                .toList();
    }

    /// Empty if no condition is in force, or no way through one of the gates.
    private static Stream<Way> way(RuleSet.Route route, Map<String, Row> rows, Shared shared) {
        var gates = new ArrayList<List<Row>>();
        for (var gate : route.gates()) gates.add(inForce(gate, rows));
        var all = inForce(route.all(), rows);
        var shut = all.isEmpty() || gates.stream().anyMatch(List::isEmpty);
        return shut ? Stream.empty() : Stream.of(shared.way(route.id(), all, List.copyOf(gates)));
    }

    private static List<Row> inForce(List<String> ids, Map<String, Row> rows) {
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static @Nullable LocalDate verifiedOn(List<Way> ways, List<Statement> statements) {
        var ofRows = ways.stream().flatMap(Way::rows).flatMap(row -> row.sources().stream());
        return Stream.concat(ofRows, statements.stream().map(Statement::source))
                .map(LegalSource::verifiedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
