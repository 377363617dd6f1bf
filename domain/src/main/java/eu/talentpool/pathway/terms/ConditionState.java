package eu.talentpool.pathway.terms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the comparison with one condition or one route gave. Missing data is `UNDETERMINED`, never `NOT_MET`.
public enum ConditionState {
    MET,
    NOT_APPLICABLE,
    UNDETERMINED,
    NOT_MET;

    /// One of them is enough: the best decides.
    public static ConditionState any(Stream<ConditionState> states) {
        return states.reduce(NOT_MET, ConditionState::or);
    }

    /// Of a declared fact; null is unknown.
    public static ConditionState of(@Nullable Boolean fact) {
        if (fact == null) return UNDETERMINED;
        return fact ? MET : NOT_MET;
    }

    /// Of a range that is compared with a floor: met if its low end reaches it, not met if its high end does not.
    public static ConditionState between(boolean surely, boolean possibly) {
        if (surely) return MET;
        return possibly ? UNDETERMINED : NOT_MET;
    }

    /// Both must hold. What does not apply holds.
    public ConditionState and(ConditionState other) {
        return ordinal() >= other.ordinal() ? holds() : other.holds();
    }

    /// One of both must hold.
    public ConditionState or(ConditionState other) {
        return ordinal() <= other.ordinal() ? holds() : other.holds();
    }

    private ConditionState holds() {
        return this == NOT_APPLICABLE ? MET : this;
    }

    /// Whether a code lies in one of the branches of a tree of codes.
    public static ConditionState prefix(List<String> branches, String code) {
        var best = NOT_MET;
        for (var branch : branches) {
            var state = prefix(branch, code);
            if (state.compareTo(best) < 0) best = state;
        }
        return best;
    }

    /// Whether a code lies in the branch of a tree of codes; a shorter code may lie in it.
    public static ConditionState prefix(String branch, String code) {
        return between(code.startsWith(branch), branch.startsWith(code));
    }
}
