package eu.talentpool.pathway.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import eu.talentpool.pathway.requirement.PayRequirement;
import eu.talentpool.pathway.requirement.PointsRequirement;
import eu.talentpool.pathway.requirement.PointsRequirement.Criterion;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Amount;
import eu.talentpool.pathway.value.Datum;
import java.util.List;
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
        var speaks = rules.pathway() + "/" + rules.memberState() + ".yaml";
        require(file.equals(speaks), "", "it speaks of " + rules.pathway() + " in " + rules.memberState());
        require(rules.information() == rules.routes().isEmpty(), "", "a pathway has routes, or is information");
    }

    private void idsAreUnique() {
        Stream.of(
                        rules.routes().stream().map(RuleSet.Route::id),
                        rules.conditions().stream().map(Rule::id),
                        rules.data().map(Datum::id),
                        rules.conditions().stream().flatMap(RuleCheck::criteria).map(Criterion::id))
                .flatMap(ids -> ids)
                .collect(groupingBy(id -> id))
                .forEach((id, uses) -> require(uses.size() == 1, id, "the id is given more than once"));
    }

    private void routesUseTheConditions() {
        var known = rules.conditions().stream().map(Rule::id).collect(toSet());
        for (var route : rules.routes()) {
            require(route.conditions().findAny().isPresent(), route.id(), "the route has no condition");
            route.conditions()
                    .forEach(id -> require(known.contains(id), route.id(), "unknown condition or group " + id));
        }
        var used = rules.routes().stream().flatMap(RuleSet.Route::conditions).collect(toSet());
        known.forEach(id -> require(used.contains(id), id, "no route uses the condition"));
    }

    private void rowsNameTheirSource() {
        rules.conditions().forEach(rule -> requireSource(rule.id(), rule.source()));
        rules.data().forEach(datum -> requireSource(datum.id(), datum.source()));
    }

    private void requireSource(String id, String source) {
        require(rules.sources().containsKey(source), id, "unknown source " + source);
    }

    /// Two values on one day are allowed only where neither decides alone.
    private void amountsDoNotOverlap(Rule rule) {
        for (var a : amounts(rule))
            for (var b : amounts(rule))
                require(a == b || neitherDecides(a, b) || !b.inForce(a.effectiveFrom()), a.id(), "overlaps " + b.id());
    }

    private static boolean neitherDecides(Amount a, Amount b) {
        return a.verification() == b.verification() && a.verification().compareTo(Verification.CONFLICT) >= 0;
    }

    private static List<Amount> amounts(Rule rule) {
        return rule.requirement() instanceof PayRequirement pay ? pay.amounts() : List.of();
    }

    private static Stream<Criterion> criteria(Rule rule) {
        return rule.requirement() instanceof PointsRequirement points ? points.criteria() : Stream.empty();
    }

    private void require(boolean holds, String place, String otherwise) {
        if (!holds) throw new BrokenRules(file, place, otherwise);
    }
}
