package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import org.jspecify.annotations.Nullable;

/// What many comparisons have in common, because all have the same job or the same person: conditions that do not rest
/// on the other side are compared once. Used by many threads; two that compare the same find the same.
final class Common {

    private enum Side {
        JOB,
        PERSON
    }

    private final Side side;
    private final @Nullable Condition[] conditions;

    private Common(Side side, int size) {
        this.side = side;
        this.conditions = new @Nullable Condition[size];
    }

    static Common ofJob(Shared shared) {
        return new Common(Side.JOB, shared.rows());
    }

    /// @param degrees that the person is compared by, 1 or more
    static Common ofPerson(Shared shared, int degrees) {
        return new Common(Side.PERSON, shared.rows() * degrees);
    }

    boolean holds(Row row) {
        return side == Side.JOB ? !row.restsOnPerson() : !row.restsOnJob();
    }

    /// By number of the row, degree after degree, as in a comparison.
    @Nullable
    Condition[] conditions() {
        return conditions;
    }
}
