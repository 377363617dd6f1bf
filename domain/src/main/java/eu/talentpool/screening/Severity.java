package eu.talentpool.screening;

/// What a signal does to a vacancy.
public enum Severity {
    /// Not shown until a contact point decides.
    BLOCK
}
