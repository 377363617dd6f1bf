package eu.talentpool.matching.retrieve;

/// A record that the search brought up.
///
/// @param id       of the record
/// @param nearness an estimate of the score in hundredths of a point, without what the index does not know; it orders
///                 the records found and means nothing else
public record Found(String id, double nearness) {

    /// As many are retrieved for one ranking, which ends there. The 50 best are among the first 200 of them
    /// (benchmarks/match.md).
    public static final int MOST = 300;
}
