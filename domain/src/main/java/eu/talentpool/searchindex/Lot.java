package eu.talentpool.searchindex;

import java.util.UUID;

/// Field `lot`: a number drawn from the id of a record, which decides between equals. It is the same at every question
/// and has nothing to do with the person or the job.
///
/// The index knows it as a date, because only for dates can Elasticsearch let a number weigh in a score.
public final class Lot {
    /// Lots are below this, from 0.
    public static final int NUMBER = 4096;

    private Lot() {}

    /// From 0 to below [#NUMBER].
    public static int of(UUID id) {
        return (int) Long.remainderUnsigned(id.getLeastSignificantBits(), NUMBER);
    }
}
