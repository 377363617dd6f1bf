package eu.talentpool.pathway.requirement;

/// The side of a pair that alone decides what a comparison comes to; the other may be anybody.
public enum Side {
    PERSON,

    /// Also where neither decides.
    JOB,

    BOTH
}
