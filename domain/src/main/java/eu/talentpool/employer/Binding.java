package eu.talentpool.employer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an account wants to act for an entity, and what was decided about it.
///
/// @param account subject of the token
/// @param founder the entity was not known before: the account prepares for it until anybody verifies it, for nothing
/// is shown before. An entity that a feed verified in the meantime waits for the contact point like any other
/// @param name    of the entity, as the account stated it
/// @param contact of the entity, as the account stated it
/// @param reason  of the decision, shown to the account; null while it waits
public record Binding(
        UUID id,
        String account,
        EmployerId employer,
        boolean founder,
        String name,
        String contact,
        State state,
        Instant requestedAt,
        @Nullable String reason) {

    public enum State {
        WAITING,
        APPROVED,
        REFUSED
    }
}
