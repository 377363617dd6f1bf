package eu.talentpool.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Part of what happened to a profile.
///
/// @param nextPage moment before which the next part begins, null on the last
record SeenPage(List<Seen> items, @Nullable Instant nextPage) {}
