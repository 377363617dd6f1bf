package eu.talentpool.employer;

import java.util.Set;

/// Told inside the transaction that verified, suspended or changed employers.
public record EmployerChanged(Set<EmployerId> employers) {

    public EmployerChanged {
        employers = Set.copyOf(employers);
    }
}
