package eu.talentpool.screening;

/// What a contact point decides about a held vacancy.
public enum Decision {
    /// The finding was no breach; the vacancy may be published.
    RELEASED,
    /// The finding stands; the vacancy is not published.
    REJECTED
}
