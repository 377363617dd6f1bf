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

    static final Found NOTHING = new Found(PathwayState.UNKNOWN, List.of(), null, List.of());

    /// @param tried by one way or more
    static Found of(List<Tried> tried) {
        var best = tried.getFirst();
        var verified = false;
        var routes = new Route[tried.size()];
        for (int i = 0; i < routes.length; i++) {
            var one = tried.get(i);
            if (one.rank() < best.rank()) best = one;
            verified |= one.verified();
            routes[i] = one.route();
        }
        return of(verified ? state(best.route().state()) : PathwayState.UNKNOWN, List.of(routes), best.route());
    }

    private static Found of(PathwayState state, List<Route> routes, Route best) {
        return state == PathwayState.UNDETERMINED
                ? new Found(state, routes, best.id(), List.copyOf(Openness.open(best)))
                : new Found(state, routes, null, List.of());
    }

    /// A pathway that rests on unverified rules alone is information, not an assessment.
    private static PathwayState state(ConditionState best) {
        return switch (best) {
            case MET, NOT_APPLICABLE -> PathwayState.MET;
            case UNDETERMINED -> PathwayState.UNDETERMINED;
            case NOT_MET -> PathwayState.NOT_MET;
        };
    }
}
