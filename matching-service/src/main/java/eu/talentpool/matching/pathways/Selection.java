package eu.talentpool.matching.pathways;

import java.util.List;

/// What a filter left of a ranking.
///
/// @param leftOut matches that the filter did not keep
/// @param facets  of the whole ranking
public record Selection(PathwayFilter filter, int leftOut, List<PathwayFacet> facets) {}
