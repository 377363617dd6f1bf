package eu.talentpool.matching.score;

/// What a scorer finds.
///
/// @param share of the criterion's points, in ten-thousandths
record Judgement(int share, Reason reason) {}
