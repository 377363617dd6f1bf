package eu.talentpool.screening;

import java.time.Instant;

/// A decision that was made.
///
/// @param by     id of the actor, never a personal name
/// @param reason at least 10 characters, in the words of the contact point
public record Verdict(Decision decision, Instant at, String by, String reason) {}
