package eu.talentpool.pathway;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.terms.ConditionState;
import java.util.List;

/// Adds up what the conditions of one way came to.
final class Tally {

    /// More than the open conditions of any way weigh.
    private static final int STATE = 1_000_000;

    /// A condition that waits for the text of the law, which no applicant can bring, weighs as many facts.
    private static final int UNCONFIRMED_RULE = 100;

    private ConditionState state = ConditionState.MET;
    private int open;
    private boolean verified;

    /// One that has to hold.
    void add(Condition condition) {
        add(condition.state(), condition);
        verified |= isVerified(condition);
    }

    /// Some of which one has to hold.
    void addGate(List<Condition> gate) {
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

    ConditionState state() {
        return state;
    }

    /// Less serves better: of equal state that with less open.
    int rank() {
        return state.ordinal() * STATE + open;
    }

    /// False if every rule so far is unverified.
    boolean isVerified() {
        return verified;
    }
}
