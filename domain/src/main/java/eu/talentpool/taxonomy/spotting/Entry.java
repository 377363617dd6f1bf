package eu.talentpool.taxonomy.spotting;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A label to be found in texts.
///
/// @param label     as the taxonomy writes it
/// @param preferred it is the preferred label of its skill
record Entry(int skill, String label, boolean preferred, Kind kind) {

    /// The surer, the higher.
    enum Kind {
        /// A name that is an everyday word as well (Go, Spring), or too short to be sure.
        AMBIGUOUS(0.8),

        /// A single word of the language (welding).
        WORD(0.7),

        /// A name of nothing else (Kubernetes, C#).
        NAME(0.9),

        /// Several words.
        PHRASE(0.9);

        final double confidence;

        Kind(double confidence) {
            this.confidence = confidence;
        }
    }

    private static final Set<String> AMBIGUOUS_NAMES = WordFiles.lines("ambiguous-names.txt").stream()
            .flatMap(line -> Set.of(line.split(" ")).stream())
            .collect(Collectors.toSet());

    private static final Pattern SIGN = Pattern.compile("[#+.\\d]");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\S\\p{Lu}");

    static Entry of(int skill, String label, boolean preferred, int words, String language) {
        return new Entry(skill, label, preferred, kind(label, words, language));
    }

    /// Whether the words are written as such a name is: one in capitals (SQL) needs capitals.
    boolean isWrittenAs(String words) {
        return words.equals(label) || !CAPITAL_INSIDE.matcher(label).find() || label.length() > 4;
    }

    private static Kind kind(String label, int words, String language) {
        if (words > 1) return Kind.PHRASE;
        var lower = Wording.folded(label.toLowerCase(Locale.ROOT));
        if (lower.codePointCount(0, lower.length()) < 3 && !SIGN.matcher(lower).find()
                || AMBIGUOUS_NAMES.contains(lower)) return Kind.AMBIGUOUS;
        if (SIGN.matcher(label).find() || CAPITAL_INSIDE.matcher(label).find()) return Kind.NAME;
        var capital = Character.isUpperCase(label.codePointAt(0));
        return capital && !language.equals("de") ? Kind.NAME : Kind.WORD;
    }
}
