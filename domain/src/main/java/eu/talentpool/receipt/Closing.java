package eu.talentpool.receipt;

/// What a full load made of the vacancies it did not hold.
///
/// @param open       vacancies of the feed before anything was closed
/// @param unseen     of them, those the load did not hold
/// @param due        of them, unseen for longer than the grace period of the feed
/// @param unreadable documents that gave no record and name no id: each may hold any vacancy of the feed
public record Closing(State state, long open, long unseen, long due, long unreadable) {

    public enum State {
        /// What was due is closed.
        CLOSED,
        /// So much was due that a person has to confirm it; nothing was closed.
        STOPPED,
        /// Nothing was marked or closed, because of the unreadable documents.
        UNREADABLE
    }

    public static Closing unreadable(long open, long documents) {
        return new Closing(State.UNREADABLE, open, 0, 0, documents);
    }
}
