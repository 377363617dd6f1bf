package eu.talentpool.euresexport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The answers of the EURES input API.
final class EuresReply {

    static final String FORMAT = "1.3";

    private EuresReply() {}

    enum Status {
        ACTIVE,
        CLOSED
    }

    /// Times are milliseconds since 1970 in UTC.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reference(
            @Schema(example = "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10")
            String reference,

            @Schema(example = "talent-pool") String source,
            Status status,
            @Schema(example = "1795860000000") long creationTimestamp,
            @Schema(example = "1795863600000") long lastModificationTimestamp,

            @Nullable @Schema(description = "only of what is closed")
            Long closingTimestamp) {

        static Reference of(Told told, String source) {
            return new Reference(
                    told.id().toString(),
                    source,
                    told.status() == Told.Status.ACTIVE ? Status.ACTIVE : Status.CLOSED,
                    millis(told.createdAt()),
                    millis(told.changedAt()),
                    told.closedAt() == null ? null : told.closedAt().toEpochMilli());
        }

        private static long millis(@Nullable Instant moment) {
            return Objects.requireNonNull(moment, "what was told has its moments")
                    .toEpochMilli();
        }
    }

    record All(List<Reference> allReferences) {}

    record Changes(
            List<Reference> createdReferences, List<Reference> modifiedReferences, List<Reference> closedReferences) {}

    /// A reference with its document; what is closed has none.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            String reference,
            String source,
            Status status,
            long creationTimestamp,
            long lastModificationTimestamp,
            @Nullable Long closingTimestamp,

            @Nullable @Schema(description = "PositionOpening or Candidate 3.2 as XML")
            String content,

            @Nullable @Schema(example = FORMAT) String contentFormatVersion) {

        static Detail of(Reference r, @Nullable String content) {
            return new Detail(
                    r.reference,
                    r.source,
                    r.status,
                    r.creationTimestamp,
                    r.lastModificationTimestamp,
                    r.closingTimestamp,
                    content,
                    content == null ? null : FORMAT);
        }
    }

    record Details(Map<String, Detail> details) {}
}
