package eu.talentpool.ingestion.pull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A call that gave no usable answer; the message is a sentence for the operator and quotes nothing of the answer.
final class PullFailure extends Exception {

    enum Kind {
        /// The source is away or asks for patience; later may help.
        AWAY,
        /// What came back cannot be used; fewer references a call may help.
        UNUSABLE,
        /// The address may not be called; only the operator can help.
        REFUSED
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;

    PullFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    /// @param retryAfter what the source asks for
    PullFailure(Kind kind, String message, @Nullable Duration retryAfter) {
        super(message, null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
