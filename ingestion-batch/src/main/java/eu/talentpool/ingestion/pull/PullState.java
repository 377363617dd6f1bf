package eu.talentpool.ingestion.pull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a source fares, and where its fetching stands.
///
/// @param failure     why the last try failed, if it did
/// @param failures    one after the other, without a success between
/// @param nextTry     not before; null for at any time
/// @param lastFull    begin of the last full list that was fetched to its end
/// @param changesFrom begin of the last call for changes, by our own clock
/// @param open        a run that was begun and not finished
public record PullState(
        String feed,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        @Nullable String failure,
        int failures,
        @Nullable Instant nextTry,
        @Nullable Instant lastFull,
        @Nullable Instant changesFrom,
        @Nullable OpenRun open) {

    /// @param began when the source was asked for its list
    public record OpenRun(UUID run, Instant began, boolean full) {}

    static PullState unknown(String feed) {
        return new PullState(feed, null, null, null, 0, null, null, null, null);
    }
}
