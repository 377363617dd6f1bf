package eu.talentpool.consent;

import java.util.Set;
import java.util.UUID;

/// Told inside the transaction that gave, changed or withdrew consents.
public record ConsentChanged(Set<UUID> profileIds) {

    public ConsentChanged {
        profileIds = Set.copyOf(profileIds);
    }
}
