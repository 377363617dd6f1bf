package eu.talentpool.jobrequest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job that was asked for, and what became of it.
///
/// @param subject     feed or run that the job is about; empty if it is about the whole pool
/// @param whole       its thorough form
/// @param requestedBy subject of a token, or [#SCHEDULE]
/// @param worker      that runs or ran it
/// @param attempts    workers that began it; more than one if they died
/// @param progress    how far it is, or was at its end; null before it began
/// @param result      what came of it, as a sentence; null before its end
public record JobRequest(
        UUID id,
        Job job,
        String subject,
        boolean whole,
        String requestedBy,
        Instant requestedAt,
        State state,
        @Nullable String worker,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Reached progress,
        @Nullable String result) {

    public static final String SCHEDULE = "schedule";

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /// @param doing what is counted
    /// @param total 0 if it is not known
    /// @param rate  a second
    public record Reached(String doing, long done, long total, double rate) {}
}
