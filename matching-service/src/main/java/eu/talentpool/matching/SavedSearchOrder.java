package eu.talentpool.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A search to be saved.
///
/// @param vacancy    whose candidates are looked for; null for vacancies of the own profile
/// @param everyHours null for once a day
/// @param pathways   the filters of a ranking
/// @param match      the filters of a ranking
record SavedSearchOrder(
        @NotBlank @Size(max = 200) String name,
        @Nullable UUID vacancy,
        @Nullable @Min(1) @Max(720) Integer everyHours,
        @Nullable PathwayQuery pathways,
        @Nullable MatchQuery match) {}
