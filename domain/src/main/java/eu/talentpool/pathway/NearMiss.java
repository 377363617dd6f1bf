package eu.talentpool.pathway;

import static eu.talentpool.pathway.terms.ConditionState.MET;
import static eu.talentpool.pathway.terms.ConditionState.NOT_MET;
import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.Comparator.comparingLong;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one condition that alone stands between a pair and a pathway by one of its routes. Of a route that is not met it
/// is the only one that is not met, and what is open is not counted against it; of an open route the only one that is
/// open. Where nothing of a route is met, nothing is near.
///
/// @param route     id
/// @param condition `NOT_MET` or `UNDETERMINED`
/// @param open      conditions of the route that are open besides, 0 or more
public record NearMiss(String route, Condition condition, long open) {

    /// Fewest open conditions first, each condition once; of a gate every condition, for one is enough. Empty where the
    /// pathway is met or unknown, or where each route misses more than one.
    public static List<NearMiss> of(PathwayAssessment assessment) {
        return switch (assessment.state()) {
            case MET, UNKNOWN -> List.of();
            case NOT_MET -> of(assessment, NOT_MET);
            case UNDETERMINED -> of(assessment, UNDETERMINED);
        };
    }

    private static List<NearMiss> of(PathwayAssessment assessment, ConditionState state) {
        var all = new ArrayList<NearMiss>();
        for (var route : assessment.routes()) if (route.state() == state) add(route, all);
        if (all.size() < 2) return all;
        all.sort(comparingLong(NearMiss::open));
        var seen = new HashSet<String>();
        all.removeIf(miss -> !seen.add(miss.condition().id()));
        return all;
    }

    private static void add(Route route, List<NearMiss> all) {
        var between = between(route);
        if (between == null || !hasMet(route)) return;
        var open = route.state() == NOT_MET ? Openness.open(route).size() : 0;
        for (var condition : between) all.add(new NearMiss(route.id(), condition, open));
    }

    /// What alone keeps the route from being better than it is: a condition, or the conditions of a gate; null if more
    /// than one does.
    private static @Nullable List<Condition> between(Route route) {
        if (route.state() == UNDETERMINED) {
            var open = Openness.open(route);
            return open.size() == 1 ? open : null;
        }
        List<Condition> only = null;
        for (var condition : route.all()) {
            if (condition.state() != NOT_MET) continue;
            if (only != null) return null;
            only = List.of(condition);
        }
        for (var gate : route.gates()) {
            if (Tally.best(gate) != NOT_MET) continue;
            if (only != null) return null;
            only = gate;
        }
        return only;
    }

    private static boolean hasMet(Route route) {
        for (var condition : route.all()) if (condition.state() == MET) return true;
        for (var gate : route.gates()) for (var condition : gate) if (condition.state() == MET) return true;
        return false;
    }
}
