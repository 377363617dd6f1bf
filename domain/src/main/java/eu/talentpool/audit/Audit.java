package eu.talentpool.audit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The append-only record of who did what to whose data. A caller writes it in the transaction of the act: if it cannot
/// be written, the act does not happen.
public interface Audit {

    enum Outcome {
        DONE,
        REFUSED
    }

    /// @param action      what was done, for example `VIEW_CANDIDATES`
    /// @param subjectKind `profile`, `vacancy` or `employer`
    /// @param detail      never personal data; null if there is nothing to add
    default void record(
            Actor actor,
            String action,
            String subjectKind,
            String subjectId,
            Outcome outcome,
            @Nullable String detail) {
        record(actor, action, subjectKind, List.of(subjectId), outcome, detail);
    }

    /// The same act on each of these.
    void record(
            Actor actor,
            String action,
            String subjectKind,
            Collection<String> subjectIds,
            Outcome outcome,
            @Nullable String detail);
}
