package eu.talentpool.pathway;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import java.util.ArrayList;
import java.util.List;

/// Adds up what the conditions of one way came to by one degree.
final class Tally {

    /// More than the open conditions of any way weigh.
    private static final int STATE = 1_000_000;

    /// A condition that waits for the text of the law, which no applicant can bring, weighs as many facts.
    private static final int UNCONFIRMED_RULE = 100;

    private final Condition[] all;
    private final List<List<Condition>> gates;
    private int added;
    private ConditionState state = ConditionState.MET;
    private int open;
    private boolean verified;

    /// @param all   number of conditions that have to hold
    /// @param gates number of gates
    Tally(int all, int gates) {
        this.all = new Condition[all];
        this.gates = gates == 0 ? List.of() : new ArrayList<>(gates);
    }

    /// One that has to hold.
    void add(Condition condition) {
        all[added++] = condition;
        add(condition.state(), condition);
        verified |= isVerified(condition);
    }

    /// Some of which one has to hold.
    void addGate(List<Condition> gate) {
        gates.add(gate);
        var best = best(gate);
        add(best, best == UNDETERMINED ? Openness.first(gate) : gate.getFirst());
        for (int i = 0; i < gate.size(); i++) verified |= isVerified(gate.get(i));
    }

    private void add(ConditionState found, Condition condition) {
        state = state.and(found);
        if (found == UNDETERMINED) open += isVerified(condition) ? 1 : UNCONFIRMED_RULE;
    }

    /// One of a gate is enough: the best decides.
    static ConditionState best(List<Condition> gate) {
        var best = ConditionState.NOT_MET;
        for (int i = 0; i < gate.size(); i++) best = best.or(gate.get(i).state());
        return best;
    }

    private static boolean isVerified(Condition condition) {
        return condition.wouldBe() == null;
    }

    Route route(String id) {
        return new Route(id, state, List.of(all), List.copyOf(gates));
    }

    /// Less serves better: of equal state that with less open. Never falls while conditions are added.
    int rank() {
        return state.ordinal() * STATE + open;
    }

    /// False if every rule so far is unverified.
    boolean isVerified() {
        return verified;
    }
}
