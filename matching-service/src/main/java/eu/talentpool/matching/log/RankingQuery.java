package eu.talentpool.matching.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which rankings are asked for; null for any.
///
/// @param vacancy   that was ranked for
/// @param profile   that was ranked for, or stood in the ranking
/// @param requester subject of the token of who asked
/// @param from      first moment
/// @param until     first moment that is too late
public record RankingQuery(
        @Nullable UUID vacancy,
        @Nullable UUID profile,
        @Nullable String requester,
        @Nullable Instant from,
        @Nullable Instant until) {}
