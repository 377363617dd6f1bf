package eu.talentpool.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Part of the log.
///
/// @param nextPage token of the next part, null on the last
record LoggedRankings(List<LoggedRanking> items, @Nullable String nextPage) {}
