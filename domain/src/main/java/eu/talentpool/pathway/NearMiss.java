package eu.talentpool.pathway;

import static eu.talentpool.pathway.terms.ConditionState.MET;
import static eu.talentpool.pathway.terms.ConditionState.NOT_MET;
import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.Comparator.comparingLong;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

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
        var seen = new HashSet<String>();
        return switch (assessment.state()) {
            case MET, UNKNOWN -> List.of();
            case NOT_MET, UNDETERMINED ->
                assessment.routes().stream()
                        .filter(r -> r.state().name().equals(assessment.state().name()))
                        .flatMap(NearMiss::of)
                        .sorted(comparingLong(NearMiss::open))
                        .filter(miss -> seen.add(miss.condition().id()))
                        .toList();
        };
    }

    private static Stream<NearMiss> of(Route route) {
        var between = between(route).limit(2).toList();
        if (between.size() != 1 || route.conditions().noneMatch(c -> c.state() == MET)) return Stream.empty();
        var open = route.state() == NOT_MET ? Openness.open(route).size() : 0;
        return between.getFirst().stream().map(condition -> new NearMiss(route.id(), condition, open));
    }

    /// What keeps the route from being better than it is: a condition, or the conditions of a gate.
    private static Stream<List<Condition>> between(Route route) {
        if (route.state() == UNDETERMINED) return Openness.open(route).stream().map(List::of);
        return Stream.concat(
                route.all().stream().filter(c -> c.state() == NOT_MET).map(List::of),
                route.gates().stream().filter(NearMiss::isShut));
    }

    private static boolean isShut(List<Condition> gate) {
        return Tally.best(gate) == NOT_MET;
    }
}
