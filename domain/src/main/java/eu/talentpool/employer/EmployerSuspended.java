package eu.talentpool.employer;

import java.time.Instant;

/// Told inside the transaction that suspended an entity: whoever it touches is told.
///
/// @param reason for the entity alone
public record EmployerSuspended(EmployerId employer, Instant at, String reason) {}
