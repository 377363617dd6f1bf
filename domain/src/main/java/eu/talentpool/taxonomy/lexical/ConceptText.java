package eu.talentpool.taxonomy.lexical;

import java.util.List;
import java.util.Map;

/// What a concept is called and what is said about it.
///
/// @param labels      by language (ISO 639-1), the preferred label first
/// @param description in English, may be empty; for an occupation the names of its essential skills help
/// @param group       what near concepts have in common, such as the code of the ISCO-08 unit group; may be empty
/// @param isGroup     true for a concept that is itself a group of others: one of them is the better answer
public record ConceptText(Map<String, List<String>> labels, String description, String group, boolean isGroup) {

    /// A concept of no group.
    public static ConceptText of(Map<String, List<String>> labels, String description) {
        return new ConceptText(labels, description, "", false);
    }
}
