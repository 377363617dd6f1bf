package eu.talentpool.taxonomy.lexical;

/// Why a concept was ranked.
public enum Reason {
    /// The text is the preferred label.
    EXACT_LABEL,
    /// The text is another label.
    ALTERNATIVE_LABEL,
    /// The text is a label but for marks of sex, noise, diacritics, spaces or the endings of words.
    FOLDED_LABEL,
    /// A part of the text is a label.
    PART,
    /// A label is spelt similarly.
    CHARACTERS,
    /// Labels or the description share words with the text.
    WORDS
}
