package eu.talentpool.employer;

/// Types of participating entities; each Member State says which ones may publish there.
public enum EntityType {
    EMPLOYER,
    /// Temporary work agency.
    TWA,
    PRIVATE_AGENCY,
    INTERMEDIARY
}
