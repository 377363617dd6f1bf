package eu.talentpool.euresexport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the network is told of one vacancy or profile.
///
/// @param version     of the record when it was last looked at
/// @param lookAgain   day on which it appears or disappears by itself; null for never
/// @param fingerprint of the document handed out; empty if there is none
/// @param createdAt   when it was first told; null if it never was
/// @param openedAt    when it was last told as new
/// @param changedAt   when anything of this was last told anew
record Told(
        UUID id,
        long version,
        @Nullable LocalDate lookAgain,
        Status status,
        String fingerprint,
        @Nullable Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant changedAt,
        @Nullable Instant closedAt) {

    enum Status {
        /// Never shown so far.
        HIDDEN,
        ACTIVE,
        CLOSED
    }

    /// @param document fingerprint of what is to be handed out; null if the record is not shown
    record Seen(
            UUID id,
            long version,
            @Nullable LocalDate lookAgain,
            @Nullable String document) {}

    /// What to tell after a look at the record. A moment changes only if something changed for the receiver.
    ///
    /// @param before null if it was never looked at
    static Told after(@Nullable Told before, Seen seen, Instant now) {
        if (before == null) before = new Told(seen.id, 0, null, Status.HIDDEN, "", null, null, null, null);
        if (seen.document == null) return before.status == Status.ACTIVE ? before.close(seen, now) : before.as(seen);
        if (before.status != Status.ACTIVE) return before.open(seen, seen.document, now);
        return seen.document.equals(before.fingerprint) ? before.as(seen) : before.modify(seen, seen.document, now);
    }

    private Told as(Seen seen) {
        return new Told(
                id, seen.version, seen.lookAgain, status, fingerprint, createdAt, openedAt, changedAt, closedAt);
    }

    private Told open(Seen seen, String document, Instant now) {
        var first = createdAt == null ? now : createdAt;
        return new Told(id, seen.version, seen.lookAgain, Status.ACTIVE, document, first, now, now, null);
    }

    private Told modify(Seen seen, String document, Instant now) {
        return new Told(id, seen.version, seen.lookAgain, status, document, createdAt, openedAt, now, null);
    }

    private Told close(Seen seen, Instant now) {
        return new Told(id, seen.version, seen.lookAgain, Status.CLOSED, "", createdAt, openedAt, now, now);
    }

    boolean openedSince(Instant moment) {
        return openedAt != null && !openedAt.isBefore(moment);
    }
}
