package eu.talentpool.operation;

import eu.talentpool.jobrequest.Job;
import eu.talentpool.jobrequest.JobRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job that was asked for, as the operator sees it.
///
/// @param feed     that the job is about, or null
/// @param run      that the job is about, or null
/// @param attempts workers that began it; more than one if they died
record JobView(
        UUID id,
        @Schema(example = "pull-source") String job,
        @Nullable String feed,
        @Nullable String run,
        boolean whole,

        @Schema(description = "Subject of the token, or schedule")
        String requestedBy,

        Instant requestedAt,
        JobRequest.State state,
        @Nullable String worker,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable ProgressView progress,

        @Nullable @Schema(description = "What came of it, or why it failed and what to do")
        String result) {

    /// @param total     null if it is not known
    /// @param perSecond since it began to count this
    /// @param secondsToGo null if total or rate are not known, or the job has ended
    record ProgressView(
            @Schema(example = "vacancies") String doing,
            long done,
            @Nullable Long total,
            long perSecond,
            @Nullable Long secondsToGo) {

        private static ProgressView of(JobRequest.Reached reached, boolean running) {
            var left = reached.total() - reached.done();
            var known = running && left > 0 && reached.rate() > 0;
            return new ProgressView(
                    reached.doing(),
                    reached.done(),
                    reached.total() > 0 ? reached.total() : null,
                    Math.round(reached.rate()),
                    known ? Math.round(left / reached.rate()) : null);
        }
    }

    static JobView of(JobRequest r) {
        var running = r.state() == JobRequest.State.RUNNING;
        return new JobView(
                r.id(),
                r.job().code(),
                r.job().about() == Job.About.FEED ? r.subject() : null,
                r.job().about() == Job.About.RUN ? r.subject() : null,
                r.whole(),
                r.requestedBy(),
                r.requestedAt(),
                r.state(),
                r.worker(),
                r.attempts(),
                r.startedAt(),
                r.finishedAt(),
                r.progress() == null ? null : ProgressView.of(r.progress(), running),
                r.result());
    }
}
