package eu.talentpool.pathway.terms;

/// How far a datum of the rules was verified, strongest first.
public enum Verification {
    /// Read in the law, the gazette or on an official page.
    OFFICIAL,
    /// Read in a source that quotes or reports the official one.
    SECONDARY,
    /// Sources disagree; every value is computed and decides only where all agree.
    CONFLICT,
    /// Not confirmed, or older than a known change. Never decides.
    UNVERIFIED;

    public Verification weaker(Verification other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
