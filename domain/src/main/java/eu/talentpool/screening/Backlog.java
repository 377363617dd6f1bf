package eu.talentpool.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Holds that wait for a decision, of all Member States.
///
/// @param since when the first of them was held; null if there is none
public record Backlog(long holds, @Nullable Instant since) {}
