package eu.talentpool.vacancy;

import org.jspecify.annotations.Nullable;

/// Whether what a source does not hold any more may be closed. A load that is suspiciously small, because it was
/// cut off or its source is ill, closes nothing by itself.
public sealed interface ClosingDecision {

    /// @param count to close; may be none
    record Close(long count) implements ClosingDecision {}

    /// @param confirmed the number somebody confirmed, or null
    record Stop(long open, long due, @Nullable Long confirmed) implements ClosingDecision {}

    /// Up to so many need no confirmation, however small the source.
    long FEW = 50;

    /// One in so many needs none either.
    long ONE_IN = 5;

    /// @param confirmed the number of vacancies that somebody said is right to close, or null
    static ClosingDecision of(Unseen.Due due, @Nullable Long confirmed) {
        if (confirmed != null)
            return confirmed == due.due() ? new Close(due.due()) : new Stop(due.open(), due.due(), confirmed);
        return isSuspicious(due) ? new Stop(due.open(), due.due(), null) : new Close(due.due());
    }

    private static boolean isSuspicious(Unseen.Due due) {
        return due.due() > FEW && due.due() * ONE_IN > due.open();
    }
}
