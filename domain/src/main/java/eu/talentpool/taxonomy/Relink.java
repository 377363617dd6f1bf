package eu.talentpool.taxonomy;

import java.util.Set;

/// What has to be linked anew.
///
/// @param version in force, as [Taxonomy#version]
/// @param changes number of changes to corrections, as [CorrectionSet#changes]
/// @param all     true if another version came into force since all records were linked; false if only texts were
/// corrected
/// @param texts   corrected since all records were linked
public record Relink(String version, long changes, boolean all, Set<CorrectedText> texts) {}
