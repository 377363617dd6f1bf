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
        var between = only(route.state(), route);
        if (between.isEmpty() || !hasMet(route)) return;
        var open = route.state() == NOT_MET ? Openness.open(route).size() : 0;
        for (var condition : between) all.add(new NearMiss(route.id(), condition, open));
    }

    /// What alone is in this state: a condition, or the conditions of a gate; empty if more than one is, or none.
    private static List<Condition> only(ConditionState state, Route route) {
        List<Condition> only = List.of();
        var all = route.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).state() != state) continue;
            if (!only.isEmpty()) return List.of();
            only = List.of(all.get(i));
        }
        var gates = route.gates();
        for (int i = 0; i < gates.size(); i++) {
            if (Tally.best(gates.get(i)) != state) continue;
            if (!only.isEmpty()) return List.of();
            only = gates.get(i);
        }
        return state == UNDETERMINED && only.size() > 1 ? List.of(Openness.first(only)) : only;
    }

    private static boolean hasMet(Route route) {
        if (hasMet(route.all())) return true;
        var gates = route.gates();
        for (int i = 0; i < gates.size(); i++) if (hasMet(gates.get(i))) return true;
        return false;
    }

    private static boolean hasMet(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) if (conditions.get(i).state() == MET) return true;
        return false;
    }
}
