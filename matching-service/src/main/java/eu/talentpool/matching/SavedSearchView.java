package eu.talentpool.matching;

import eu.talentpool.matching.saved.SavedSearch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A saved search as its owner reads it.
///
/// @param nextRun when it is asked again
/// @param problem why it could not be answered last time, null if it could
record SavedSearchView(
        UUID id,
        String name,
        @Schema(example = "vacancy") String rankedFor,
        UUID subject,
        Replies.FilterView filter,
        int everyHours,
        Instant createdAt,
        Instant nextRun,
        @Nullable Instant lastRun,
        @Nullable String problem) {

    static SavedSearchView of(SavedSearch s) {
        return new SavedSearchView(
                s.id(),
                s.name(),
                s.kind().name().toLowerCase(Locale.ROOT),
                s.subject(),
                Replies.FilterView.of(s.sieve()),
                s.everyHours(),
                s.createdAt(),
                s.dueAt(),
                s.ranAt(),
                s.problem());
    }
}
