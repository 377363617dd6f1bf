package eu.talentpool.taxonomy.nearness;

/// How skills are linked with each other; every array is by number of the skill.
///
/// @param related numbers of related skills; to give one of the two directions is enough
/// @param broader numbers of the groups or skills that each is directly under, in a numbering of their own
/// @param curated number of the curated group whose skills can stand in for each other, or -1
public record SkillLinks(int[][] related, int[][] broader, int[] curated) {}
