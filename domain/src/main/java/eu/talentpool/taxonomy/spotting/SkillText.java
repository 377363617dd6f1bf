package eu.talentpool.taxonomy.spotting;

import java.util.List;

/// What the taxonomy says about a skill in the language of the sentences.
///
/// @param labels      the preferred label first
/// @param description may be empty
/// @param occupations how many occupations need the skill, as essential or as optional
public record SkillText(List<String> labels, String description, int occupations) {}
