package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.ConditionState;
import org.jspecify.annotations.Nullable;

/// Bounds of a number, both included; null is none.
record Bounds(@Nullable Integer atLeast, @Nullable Integer atMost) {

    boolean contain(int number) {
        return (atLeast == null || number >= atLeast) && (atMost == null || number <= atMost);
    }

    /// Of a number known only to lie between two.
    ConditionState contain(int least, int most) {
        var touches = (atLeast == null || most >= atLeast) && (atMost == null || least <= atMost);
        return ConditionState.between(contain(least) && contain(most), touches);
    }

    @Override
    public String toString() {
        if (atLeast == null) return "at most " + atMost;
        return atMost == null ? "at least " + atLeast : atLeast + " to " + atMost;
    }
}
