package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.requirement.Side;
import org.jspecify.annotations.Nullable;

/// Conditions that rest on one side alone, kept for all pairs that have that side in common. For many threads: two that
/// come at the same time fill in the same.
final class Kept {

    private final Side side;
    private final @Nullable Condition[] conditions;

    /// @param side    that the pairs have in common
    /// @param degrees of the person, where it is hers; one otherwise
    Kept(Side side, int rows, int degrees) {
        this.side = side;
        this.conditions = new @Nullable Condition[rows * degrees];
    }

    boolean holds(Row row) {
        return row.restsOn() == side;
    }

    /// By number of the row, degree after degree; null where nothing was compared yet.
    @Nullable
    Condition[] conditions() {
        return conditions;
    }
}
