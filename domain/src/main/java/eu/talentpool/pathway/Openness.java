package eu.talentpool.pathway;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import java.util.List;
import java.util.stream.Stream;

/// How much of a route is still open.
final class Openness {

    private static final int UNCONFIRMED_RULE = 100;

    private Openness() {}

    /// Open conditions; one that waits for the text of the law, which no applicant can bring, weighs as many facts.
    static long of(Route route) {
        return open(route)
                .mapToInt(c -> c.wouldBe() == null ? 1 : UNCONFIRMED_RULE)
                .sum();
    }

    /// The open conditions; of an open gate the first open one, for one is enough.
    static Stream<Condition> open(Route route) {
        return Stream.concat(
                route.all().stream().filter(c -> c.state() == UNDETERMINED),
                route.gates().stream().filter(Openness::isOpen).flatMap(Openness::first));
    }

    private static boolean isOpen(List<Condition> gate) {
        return ConditionState.any(gate.stream().map(Condition::state)) == UNDETERMINED;
    }

    private static Stream<Condition> first(List<Condition> gate) {
        return gate.stream().filter(c -> c.state() == UNDETERMINED).limit(1);
    }
}
