package eu.talentpool.pathway;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import java.util.ArrayList;
import java.util.List;

/// How much of a route is still open.
final class Openness {

    private static final int UNCONFIRMED_RULE = 100;

    private Openness() {}

    /// The best of the routes: of equal state the one with less open, of equals the first.
    static Route best(List<Route> routes) {
        var best = routes.getFirst();
        for (var route : routes) if (route != best && isBetter(route, best)) best = route;
        return best;
    }

    private static boolean isBetter(Route route, Route other) {
        var states = route.state().compareTo(other.state());
        return states < 0 || (states == 0 && of(route) < of(other));
    }

    /// Open conditions; one that waits for the text of the law, which no applicant can bring, weighs as many facts.
    private static int of(Route route) {
        var sum = 0;
        for (var condition : route.all()) if (condition.state() == UNDETERMINED) sum += weight(condition);
        for (var gate : route.gates()) if (Comparison.best(gate) == UNDETERMINED) sum += weight(first(gate));
        return sum;
    }

    private static int weight(Condition open) {
        return open.wouldBe() == null ? 1 : UNCONFIRMED_RULE;
    }

    /// The open conditions; of an open gate the first open one, for one is enough.
    static List<Condition> open(Route route) {
        var open = new ArrayList<Condition>(route.all().size() + route.gates().size());
        for (var condition : route.all()) if (condition.state() == UNDETERMINED) open.add(condition);
        for (var gate : route.gates()) if (Comparison.best(gate) == UNDETERMINED) open.add(first(gate));
        return open;
    }

    private static Condition first(List<Condition> gate) {
        for (var condition : gate) if (condition.state() == UNDETERMINED) return condition;
        throw new IllegalArgumentException("no condition of the gate is open");
    }
}
