package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.wording.Wording;

/// A text as corrections compare it.
///
/// @param language ISO 639-1
/// @param plain    in lower case, without punctuation
public record CorrectedText(ConceptKind kind, String language, String plain) {

    public static CorrectedText of(String text, String language, ConceptKind kind) {
        return new CorrectedText(kind, language, Wording.plain(text));
    }
}
