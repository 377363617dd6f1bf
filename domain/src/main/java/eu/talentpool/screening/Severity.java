package eu.talentpool.screening;

/// What a signal does to a vacancy. Either keeps it from being shown until a contact point decides.
public enum Severity {
    /// A breach if it is what it looks like.
    BLOCK,
    /// No breach by itself: a person has to look.
    HOLD
}
