package eu.talentpool.pathway;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.PathwayAssessment.Statement;
import eu.talentpool.pathway.RulesOfDay.Way;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.value.ExchangeRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The assessment of pairs by one set of rules on one day.
record SetAssessment(RulesOfDay day, ExchangeRates rates, String version, View view) {

    private static final Comparator<Route> BEST_FIRST =
            comparing(Route::state).thenComparing(comparingLong(Openness::of));

    PathwayAssessment of(PathwayFacts person, JobFacts job) {
        var byDegree = new Comparison(day, rates, view).byDegree(person, job);
        var routes = new ArrayList<Route>();
        for (var way : day.ways())
            best(byDegree.stream().map(c -> route(way, c))).ifPresent(routes::add);
        return assessment(List.copyOf(routes));
    }

    private PathwayAssessment assessment(List<Route> routes) {
        var state = state(routes);
        var nearest = state == PathwayState.UNDETERMINED ? best(routes.stream()).orElse(null) : null;
        return new PathwayAssessment(
                day.rules().pathway(),
                day.rules().memberState(),
                day.asOf(),
                state,
                routes,
                nearest == null ? null : nearest.id(),
                nearest == null ? List.of() : Openness.open(nearest).toList(),
                day.statements(),
                day.rules().reservations(),
                day.rules().gaps(),
                verifiedOn(routes, day.statements()),
                version);
    }

    /// A pathway that rests on unverified rules alone is information, not an assessment.
    private static PathwayState state(List<Route> routes) {
        if (routes.stream().flatMap(Route::conditions).allMatch(c -> c.wouldBe() != null)) return PathwayState.UNKNOWN;
        return switch (ConditionState.any(routes.stream().map(Route::state))) {
            case MET, NOT_APPLICABLE -> PathwayState.MET;
            case UNDETERMINED -> PathwayState.UNDETERMINED;
            case NOT_MET -> PathwayState.NOT_MET;
        };
    }

    /// The route by the degree that serves best; the law asks all of one degree.
    private static Optional<Route> best(Stream<Route> routes) {
        return routes.min(BEST_FIRST);
    }

    private static Route route(Way way, Condition[] conditions) {
        var all = pick(way.all(), conditions);
        var gates = new ArrayList<List<Condition>>();
        for (var gate : way.gates()) gates.add(pick(gate, conditions));
        return new Route(way.id(), state(all, gates), all, List.copyOf(gates));
    }

    private static ConditionState state(List<Condition> all, List<List<Condition>> gates) {
        var worst = ConditionState.MET;
        for (var condition : all) worst = worst.and(condition.state());
        for (var gate : gates) {
            var best = ConditionState.NOT_MET;
            for (var condition : gate) best = best.or(condition.state());
            worst = worst.and(best);
        }
        return worst;
    }

    private static List<Condition> pick(int[] positions, Condition[] conditions) {
        var picked = new Condition[positions.length];
        for (int i = 0; i < picked.length; i++) picked[i] = conditions[positions[i]];
        return List.of(picked);
    }

    private static @Nullable LocalDate verifiedOn(List<Route> routes, List<Statement> statements) {
        LocalDate oldest = null;
        for (var statement : statements)
            if (oldest == null || statement.source().verifiedOn().isBefore(oldest))
                oldest = statement.source().verifiedOn();
        for (var route : routes)
            for (var condition : (Iterable<Condition>) route.conditions()::iterator)
                for (var source : condition.sources())
                    if (oldest == null || source.verifiedOn().isBefore(oldest)) oldest = source.verifiedOn();
        return oldest;
    }
}
