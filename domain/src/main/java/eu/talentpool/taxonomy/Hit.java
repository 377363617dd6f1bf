package eu.talentpool.taxonomy;

/// A concept found for a text.
///
/// @param concept    number of the concept in its index
/// @param confidence 0 to 1
record Hit(int concept, double confidence) {}
