package eu.talentpool.taxonomy.spotting;

/// A skill ranked for a sentence.
///
/// @param skill number of the skill
/// @param score comparable within one ranking only
public record RankedSkill(int skill, double score) {}
