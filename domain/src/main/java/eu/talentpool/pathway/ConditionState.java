package eu.talentpool.pathway;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the comparison with one condition or one route gave. Missing data is `UNDETERMINED`, never `NOT_MET`.
public enum ConditionState {
    MET,
    NOT_APPLICABLE,
    UNDETERMINED,
    NOT_MET;

    /// All of them must hold: the worst decides.
    static ConditionState all(Stream<ConditionState> states) {
        var worst = states.reduce(MET, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return worst == NOT_APPLICABLE ? MET : worst;
    }

    /// One of them is enough: the best decides.
    static ConditionState any(Stream<ConditionState> states) {
        var best = states.reduce(NOT_MET, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        return best == NOT_APPLICABLE ? MET : best;
    }

    /// Of a declared fact; null is unknown.
    static ConditionState of(@Nullable Boolean fact) {
        if (fact == null) return UNDETERMINED;
        return fact ? MET : NOT_MET;
    }

    /// Of a range that is compared with a floor: met if its low end reaches it, not met if its high end does not.
    static ConditionState between(boolean surely, boolean possibly) {
        if (surely) return MET;
        return possibly ? UNDETERMINED : NOT_MET;
    }
}
