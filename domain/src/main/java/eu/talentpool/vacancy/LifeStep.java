package eu.talentpool.vacancy;

import org.jspecify.annotations.Nullable;

/// What a word from the source makes of a vacancy: a decision from what is stored and what came in, and from
/// nothing else.
///
/// @param status of the vacancy afterwards
/// @param reason for the history, or null if the kind says it all
public record LifeStep(
        Kind kind, Vacancy.Status status, @Nullable String reason) {

    public enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED,
        CLOSED,
        REOPENED,
        /// An erased vacancy is not revived by its source.
        REFUSED
    }

    /// Why a vacancy is closed.
    public enum Closing {
        /// The source said so.
        WITHDRAWN,
        /// The full loads of the source did not hold it any more.
        UNSEEN,
        /// The last day to apply passed.
        EXPIRED
    }

    /// @param closing     null while open
    /// @param fingerprint of what the source said last
    public record Stored(Vacancy.Status status, @Nullable Closing closing, String fingerprint) {}

    /// @param closed the source says that the vacancy is closed
    public record Incoming(String fingerprint, boolean closed) {
        Vacancy.Status status() {
            return closed ? Vacancy.Status.CLOSED : Vacancy.Status.OPEN;
        }
    }

    /// @param stored null if the source never spoke of this vacancy
    public static LifeStep of(@Nullable Stored stored, Incoming incoming) {
        if (stored == null) return written(null, incoming.status());
        if (stored.status == Vacancy.Status.ERASED)
            return new LifeStep(Kind.REFUSED, stored.status, "The vacancy was erased.");
        if (saysNothingNew(stored, incoming)) return new LifeStep(Kind.UNCHANGED, stored.status, null);
        return written(stored.status, incoming.status());
    }

    /// The same words about a vacancy that was only out of sight bring it back; about one that expired they do
    /// not.
    private static boolean saysNothingNew(Stored stored, Incoming incoming) {
        var back = stored.closing == Closing.UNSEEN && !incoming.closed;
        return stored.fingerprint.equals(incoming.fingerprint) && !back;
    }

    /// @param before null if there was no such vacancy
    static LifeStep written(Vacancy.@Nullable Status before, Vacancy.Status after) {
        if (before == null)
            return new LifeStep(Kind.CREATED, after, after == Vacancy.Status.OPEN ? null : "It came in closed.");
        if (before == after) return new LifeStep(Kind.CHANGED, after, null);
        return after == Vacancy.Status.OPEN
                ? new LifeStep(Kind.REOPENED, after, "Its source sent it as open again.")
                : new LifeStep(Kind.CLOSED, after, "Its source closed it.");
    }
}
