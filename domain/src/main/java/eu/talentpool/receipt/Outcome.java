package eu.talentpool.receipt;

import eu.talentpool.exchange.Finding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one document.
///
/// @param document  its name within the run
/// @param sourceKey its own id, or null if it has none or it could not be read
/// @param record    id of the vacancy or profile, or null if there is none
/// @param findings  what the reader and the rules had to tell
public record Outcome(
        String document,
        Kind kind,
        @Nullable String sourceKey,
        @Nullable UUID record,
        List<Finding> findings) {

    public enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED,
        CLOSED,
        REOPENED,
        REJECTED
    }

    public Outcome {
        findings = List.copyOf(findings);
    }

    public static Outcome rejected(String document, @Nullable String sourceKey, List<Finding> findings) {
        return new Outcome(document, Kind.REJECTED, sourceKey, null, findings);
    }
}
