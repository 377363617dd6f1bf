package eu.talentpool.consent;

import java.util.UUID;

/// Told inside the transaction that gave, changed or withdrew a consent.
public record ConsentChanged(UUID profileId) {}
