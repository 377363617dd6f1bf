package eu.talentpool.screening;

/// Something in the text of a vacancy that speaks against fair recruitment.
///
/// @param id          of the signal in the catalogue, for example `V01`
/// @param language    of the pattern that found it, ISO 639-1; not always that of the vacancy
/// @param excerpt     the sentence, or 200 characters of a longer one
/// @param explanation what is wrong and what to do, in English
public record Signal(String id, Severity severity, String language, String excerpt, String explanation) {}
