package eu.talentpool.pathway;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import java.util.ArrayList;
import java.util.List;

/// What of a route is still open.
final class Openness {

    private Openness() {}

    /// The open conditions; of an open gate the first open one, for one is enough.
    static List<Condition> open(Route route) {
        var open = new ArrayList<Condition>(route.all().size() + route.gates().size());
        for (var condition : route.all()) if (condition.state() == UNDETERMINED) open.add(condition);
        for (var gate : route.gates()) if (Tally.best(gate) == UNDETERMINED) open.add(first(gate));
        return open;
    }

    static Condition first(List<Condition> gate) {
        for (var condition : gate) if (condition.state() == UNDETERMINED) return condition;
        throw new IllegalArgumentException("no condition of the gate is open");
    }
}
