package eu.talentpool.taxonomy.lexical;

import java.util.List;
import java.util.Map;

/// What a concept is called.
///
/// @param labels      by language (ISO 639-1), the preferred label first
/// @param description in English, may be empty
public record ConceptText(Map<String, List<String>> labels, String description) {}
