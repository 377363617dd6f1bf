package eu.talentpool.employer;

/// Told inside the transaction that verified, suspended or changed an employer.
public record EmployerChanged(EmployerId employer) {}
