package eu.talentpool.matching;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody saw a person, or decided about her.
///
/// @param by       `employer`, or `ncp` for a contact point; null if the log is older than that it was kept
/// @param vacancy  for which; null for a text that was not kept
/// @param employer whose vacancy it is, or whose text it was
/// @param place    in a ranking; null otherwise
/// @param reason   of a rejection
record Seen(
        Instant at,
        How how,
        @Nullable @Schema(example = "employer") String by,
        @Nullable UUID vacancy,
        @Nullable String title,
        @Nullable String employer,
        @Nullable SeenPlace place,
        @Nullable String reason) {

    enum How {
        /// She stood in a ranking of candidates; whether its page was opened is not known.
        RANKING,
        /// The pair was looked at.
        PAIR,
        /// She was shown for a vacancy that was sent along.
        TEXT,
        /// Her name and mail were shown, after she had agreed to be contacted.
        IDENTITY,
        REJECTION
    }
}
