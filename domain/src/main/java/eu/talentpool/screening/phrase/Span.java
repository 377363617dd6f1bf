package eu.talentpool.screening.phrase;

/// Words of a sentence that belong together, counted from 0.
///
/// @param first index of the first word
/// @param last  index of the last word, not before the first
public record Span(int first, int last) {}
