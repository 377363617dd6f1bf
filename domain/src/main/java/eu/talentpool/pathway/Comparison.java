package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Points;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.RulesOfDay.Way;
import eu.talentpool.pathway.requirement.Outcome;
import eu.talentpool.pathway.requirement.Setting;
import eu.talentpool.pathway.requirement.Situation;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares one person and one job with the rows in force on a day, each once however many Member States share it.
/// For one thread.
final class Comparison {

    private final PathwayFacts person;
    private final JobFacts job;
    private final View view;
    private final List<Degree> degrees;
    private final @Nullable Found[] sets;
    private final @Nullable Route[] routes;

    /// By degree, in the setting looked at last.
    private final @Nullable Situation[] situations;

    /// By number of the row, degree after degree. What does not rest on the degree stands with the first.
    private final @Nullable Condition[] conditions;

    private final int rows;

    Comparison(Shared shared, PathwayFacts person, JobFacts job, View view) {
        this.person = person;
        this.job = job;
        this.view = view;
        this.degrees = person.degrees().isEmpty() ? List.of(Degree.UNKNOWN) : person.degrees();
        this.sets = new @Nullable Found[shared.sets()];
        this.routes = new @Nullable Route[shared.ways()];
        this.situations = new @Nullable Situation[degrees.size()];
        this.rows = shared.rows();
        this.conditions = new @Nullable Condition[rows * degrees.size()];
    }

    Found found(RulesOfDay day) {
        var known = sets[day.number()];
        if (known != null) return known;
        var found = new Route[day.ways().size()];
        for (int i = 0; i < found.length; i++) found[i] = route(day.ways().get(i), day.setting());
        var set = Found.of(List.of(found));
        sets[day.number()] = set;
        return set;
    }

    /// The route by the degree that serves best; the law asks all of one degree.
    private Route route(Way way, Setting setting) {
        var known = routes[way.number()];
        if (known != null) return known;
        var found =
                way.byDegree() && degrees.size() > 1 ? Openness.best(byDegree(way, setting)) : route(way, 0, setting);
        routes[way.number()] = found;
        return found;
    }

    private List<Route> byDegree(Way way, Setting setting) {
        var found = new ArrayList<Route>(degrees.size());
        for (int degree = 0; degree < degrees.size(); degree++) found.add(route(way, degree, setting));
        return found;
    }

    private Route route(Way way, int degree, Setting setting) {
        var all = conditions(way.all(), degree, setting);
        var gates = way.gates().isEmpty() ? List.<List<Condition>>of() : gates(way, degree, setting);
        return new Route(way.id(), state(all, gates), all, gates);
    }

    private List<List<Condition>> gates(Way way, int degree, Setting setting) {
        var gates = new ArrayList<List<Condition>>(way.gates().size());
        for (var rows : way.gates()) gates.add(conditions(rows, degree, setting));
        return List.copyOf(gates);
    }

    private static ConditionState state(List<Condition> all, List<List<Condition>> gates) {
        var worst = ConditionState.MET;
        for (int i = 0; i < all.size(); i++) worst = worst.and(all.get(i).state());
        for (int i = 0; i < gates.size(); i++) worst = worst.and(best(gates.get(i)));
        return worst;
    }

    /// One of a gate is enough: the best decides.
    static ConditionState best(List<Condition> gate) {
        var best = ConditionState.NOT_MET;
        for (int i = 0; i < gate.size(); i++) best = best.or(gate.get(i).state());
        return best;
    }

    private List<Condition> conditions(List<Row> rows, int degree, Setting setting) {
        var found = new Condition[rows.size()];
        for (int i = 0; i < found.length; i++) found[i] = condition(rows.get(i), degree, setting);
        return List.of(found);
    }

    private Condition condition(Row row, int degree, Setting setting) {
        var by = row.byDegree() ? degree : 0;
        var place = by * rows + row.number();
        var known = conditions[place];
        if (known != null) return known;
        var condition = condition(row, row.rule().requirement().check(situation(by, setting)));
        conditions[place] = condition;
        return condition;
    }

    private Situation situation(int degree, Setting setting) {
        var known = situations[degree];
        if (known != null && known.setting() == setting) return known;
        var situation = new Situation(person, degrees.get(degree), job, setting);
        situations[degree] = situation;
        return situation;
    }

    private Condition condition(Row row, Outcome outcome) {
        var rule = row.rule();
        var state = row.isUnverified() ? ConditionState.UNDETERMINED : outcome.state();
        return new Condition(
                rule.id(),
                rule.label(),
                state,
                row.isUnverified() ? outcome.state() : null,
                outcome.found(),
                row.required(),
                row.sources(),
                row.ids(),
                points(outcome),
                row.verification(),
                settledBy(row, state));
    }

    private static List<Points> points(Outcome outcome) {
        if (outcome.points().isEmpty()) return List.of();
        var points = new ArrayList<Points>(outcome.points().size());
        for (var p : outcome.points()) points.add(new Points(p.label(), p.least(), p.most()));
        return List.copyOf(points);
    }

    private @Nullable String settledBy(Row row, ConditionState state) {
        if (state != ConditionState.UNDETERMINED) return null;
        if (row.isUnverified()) return "official-text";
        return view == View.EMPLOYER && row.rule().requirement().restsOnProtectedFacts()
                ? "applicant"
                : row.rule().label();
    }
}
