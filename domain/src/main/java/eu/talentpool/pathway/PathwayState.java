package eu.talentpool.pathway;

/// What the comparison of a pair with a whole pathway gave. `MET` means: may meet the published requirements.
public enum PathwayState {
    MET,
    NOT_MET,
    UNDETERMINED,
    /// Not compared: the rule data do not cover this Member State or this date, or only tell of the pathway.
    UNKNOWN
}
