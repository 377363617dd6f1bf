package eu.talentpool.ingestion.pull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the EURES input API answers, as far as it is used. The times a source states are not read: its clock may be
/// wrong or in another zone, and nothing depends on it.
final class EuresAnswer {

    private EuresAnswer() {}

    record Reference(@Nullable String reference, @Nullable String status) {
        boolean isClosed() {
            return EuresAnswer.isClosed(status);
        }
    }

    record All(@Nullable List<@Nullable Reference> allReferences) {}

    record Changes(
            @Nullable List<@Nullable Reference> createdReferences,
            @Nullable List<@Nullable Reference> modifiedReferences,
            @Nullable List<@Nullable Reference> closedReferences) {}

    record Detail(@Nullable String status, @Nullable String content) {
        boolean isClosed() {
            return EuresAnswer.isClosed(status);
        }
    }

    record Details(@Nullable Map<String, @Nullable Detail> details) {}

    private static boolean isClosed(@Nullable String status) {
        return "CLOSED".equalsIgnoreCase(status);
    }
}
