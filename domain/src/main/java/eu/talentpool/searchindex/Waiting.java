package eu.talentpool.searchindex;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Rows of one kind that the index does not have yet.
///
/// @param since when the first of them began to wait; null if there is none
public record Waiting(IndexKind kind, long rows, @Nullable Instant since) {}
