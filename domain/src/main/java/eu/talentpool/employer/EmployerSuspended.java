package eu.talentpool.employer;

import java.time.Instant;

/// Told inside the transaction that suspended an entity: whom it touches is told. The reason is for the entity alone.
public record EmployerSuspended(EmployerId employer, Instant at) {

    /// Name of this suspension, so that nobody is told of it twice.
    public String occasion() {
        return "suspension of " + employer + " at " + at;
    }
}
