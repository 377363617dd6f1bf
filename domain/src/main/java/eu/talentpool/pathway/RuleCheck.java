package eu.talentpool.pathway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What must hold between the rows of one file of rule data.
final class RuleCheck {

    private final String file;
    private final RuleSet rules;

    private RuleCheck(String file, RuleSet rules) {
        this.file = file;
        this.rules = rules;
    }

    static void check(String file, RuleSet rules) {
        var check = new RuleCheck(file, rules);
        check.namesItsFile();
        check.idsAreUnique();
        check.routesUseTheConditions();
        check.rowsNameTheirSource();
        rules.conditions().forEach(check::amountsDoNotOverlap);
    }

    private void namesItsFile() {
        if (!file.equals(rules.pathway() + "/" + rules.memberState() + ".yaml"))
            throw RuleReader.broken(
                    file, "head of the file", "it speaks of " + rules.pathway() + " in " + rules.memberState());
    }

    private void idsAreUnique() {
        var routes = rules.routes().stream().map(RuleSet.Route::id);
        var amounts =
                rules.conditions().stream().flatMap(r -> amounts(r).stream().map(Amount::id));
        var conditions = rules.conditions().stream().map(Rule::id);
        Stream.of(routes, amounts, conditions)
                .flatMap(s -> s)
                .collect(groupingBy(id -> id))
                .forEach((id, uses) -> require(uses.size() == 1, id, "the id is given more than once"));
    }

    private void routesUseTheConditions() {
        require(!rules.routes().isEmpty(), "head of the file", "there is no route");
        var known = rules.conditions().stream().map(Rule::id).collect(toSet());
        for (var route : rules.routes()) {
            require(route.conditions().findAny().isPresent(), route.id(), "the route has no condition");
            route.conditions().forEach(id -> require(known.contains(id), route.id(), "unknown condition " + id));
        }
        var used = rules.routes().stream().flatMap(RuleSet.Route::conditions).collect(toSet());
        known.forEach(id -> require(used.contains(id), id, "no route uses the condition"));
    }

    private void rowsNameTheirSource() {
        var sources = rules.sources().keySet();
        for (var rule : rules.conditions()) {
            requireSource(sources, rule.id(), rule.source());
            amounts(rule).forEach(a -> requireSource(sources, a.id(), a.source()));
        }
    }

    private void requireSource(Set<String> sources, String id, String source) {
        require(sources.contains(source), id, "unknown source " + source);
    }

    /// Two values on one day are allowed only as a declared conflict.
    private void amountsDoNotOverlap(Rule rule) {
        for (var a : amounts(rule))
            for (var b : amounts(rule))
                require(a == b || inConflict(a, b) || !b.inForce(a.effectiveFrom()), a.id(), "overlaps " + b.id());
    }

    private static boolean inConflict(Amount a, Amount b) {
        return a.verification() == Verification.CONFLICT && b.verification() == Verification.CONFLICT;
    }

    private static List<Amount> amounts(Rule rule) {
        return rule.requirement() instanceof PayRequirement pay ? pay.amounts() : List.of();
    }

    private void require(boolean holds, String rule, String otherwise) {
        if (!holds) throw RuleReader.broken(file, rule, otherwise);
    }
}
