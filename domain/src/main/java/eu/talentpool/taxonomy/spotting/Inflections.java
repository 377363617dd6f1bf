package eu.talentpool.taxonomy.spotting;

import java.util.List;
import java.util.Map;

/// Endings of nouns and adjectives, and in English of verbs, that do not change which skill is meant. Case, number and
/// gender only, so that a word does not become another one.
final class Inflections {

    private static final int LEAST_STEM = 3;

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en",
            List.of("ies", "ing", "ed", "es", "s", "e", "y"),
            "de",
            List.of("ern", "en", "er", "em", "es", "e", "n", "s"),
            "fr",
            List.of("es", "s", "x", "e"),
            "es",
            List.of("os", "as", "es", "s", "o", "a", "e"),
            "pl",
            List.of(
                    "iami", "ami", "ach", "ego", "emu", "ych", "ymi", "owi", "ia", "ie", "iu", "em", "om", "ow", "ej",
                    "a", "e", "i", "o", "u", "y"));

    private static final List<String> PLURAL = List.of("s");

    private Inflections() {}

    /// The word, folded, without its ending.
    ///
    /// @param alone the word is the whole label: an English verb form would then be another word (cook, cooking)
    static String cut(String word, String language, boolean alone) {
        var endings = alone && language.equals("en") ? PLURAL : ENDINGS.getOrDefault(language, List.of());
        for (var ending : endings)
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM)
                return word.substring(0, word.length() - ending.length());
        return word;
    }
}
