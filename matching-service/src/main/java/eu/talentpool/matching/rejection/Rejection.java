package eu.talentpool.matching.rejection;

import java.time.Instant;
import java.util.UUID;

/// Somebody said no to a candidate of a vacancy.
///
/// @param actor  who said it, never a personal name
/// @param reason shown to the person
public record Rejection(
        UUID vacancy,
        UUID profile,
        long vacancyVersion,
        long profileVersion,
        Instant at,
        String actor,
        String reason) {}
