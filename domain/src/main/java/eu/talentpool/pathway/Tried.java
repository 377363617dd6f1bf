package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Route;

/// A route with what tells which of several serves better.
///
/// @param rank     less serves better
/// @param verified false if every one of its rules is unverified
record Tried(Route route, int rank, boolean verified) {}
