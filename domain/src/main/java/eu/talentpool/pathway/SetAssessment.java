package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The assessment of a pair by one set of rules on one day.
record SetAssessment(RulesOfDay day, String version) {

    PathwayAssessment of(Comparison comparison) {
        var routes = new Route[day.ways().size()];
        for (int i = 0; i < routes.length; i++)
            routes[i] = comparison.route(day.ways().get(i), day.setting());
        return assessment(List.of(routes));
    }

    /// The same for every pair, where there is no way to compare with.
    PathwayAssessment told() {
        return assessment(List.of());
    }

    private PathwayAssessment assessment(List<Route> routes) {
        var state = state(routes);
        var nearest = state == PathwayState.UNDETERMINED ? Openness.best(routes) : null;
        return new PathwayAssessment(
                day.rules().pathway(),
                day.rules().memberState(),
                day.setting().asOf(),
                state,
                routes,
                nearest == null ? null : nearest.id(),
                missing(nearest),
                day.statements(),
                day.rules().reservations(),
                day.rules().gaps(),
                day.verifiedOn(),
                version);
    }

    private static List<Condition> missing(@Nullable Route nearest) {
        return nearest == null ? List.of() : List.copyOf(Openness.open(nearest));
    }

    /// A pathway that rests on unverified rules alone is information, not an assessment.
    private static PathwayState state(List<Route> routes) {
        if (!restOnAVerifiedRule(routes)) return PathwayState.UNKNOWN;
        var best = ConditionState.NOT_MET;
        for (var route : routes) best = best.or(route.state());
        return switch (best) {
            case MET, NOT_APPLICABLE -> PathwayState.MET;
            case UNDETERMINED -> PathwayState.UNDETERMINED;
            case NOT_MET -> PathwayState.NOT_MET;
        };
    }

    private static boolean restOnAVerifiedRule(List<Route> routes) {
        for (var route : routes) {
            for (var condition : route.all()) if (condition.wouldBe() == null) return true;
            for (var gate : route.gates()) for (var condition : gate) if (condition.wouldBe() == null) return true;
        }
        return false;
    }
}
