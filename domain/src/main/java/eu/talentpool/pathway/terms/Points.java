package eu.talentpool.pathway.terms;

/// Points of one criterion of a table: from `least`, if all that is open turns out badly, to `most`.
///
/// @param label key of its texts in [eu.talentpool.pathway.PathwayTexts]
public record Points(String label, int least, int most) {}
