package eu.talentpool.matching.saved;

import java.time.Instant;
import java.util.UUID;

/// New matches of a search since the time before.
///
/// @param ranking under which they are kept
public record Digest(UUID ranking, UUID search, Instant at, int matches) {}
