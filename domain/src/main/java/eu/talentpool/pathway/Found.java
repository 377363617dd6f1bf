package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the comparison with all ways of a set of rules gave; the same in every Member State that has the same ways.
///
/// @param nearest id of the open route with the fewest open conditions, null if none is open or one is met
/// @param missing its open conditions
record Found(
        PathwayState state, List<Route> routes, @Nullable String nearest, List<Condition> missing) {

    static Found of(List<Route> routes) {
        var state = state(routes);
        var nearest = state == PathwayState.UNDETERMINED ? Openness.best(routes) : null;
        return new Found(state, routes, nearest == null ? null : nearest.id(), missing(nearest));
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
