package eu.talentpool.screening.phrase;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What two spellings of a word have in common: case, accents, German and Polish letters written without their marks,
/// Devanagari dots, and Cyrillic or Greek letters that only look Latin, are folded away. Patterns and texts go through
/// the same fold, so a pattern is written with its proper spelling.
final class Folding {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u093C]");
    private static final String LOOKALIKES = "аеорсухіѕјкοανιρε";
    private static final String LATIN = "aeopcyxisjkoavipe";

    private Folding() {}

    static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case 'ł' -> folded.append('l');
            case 'ß' -> folded.append("ss");
            case 'œ', 'ø' -> folded.append('o');
            case 'æ' -> folded.append('a');
            case 'ı' -> folded.append('i');
            case 'ँ' -> folded.append('ं');
            case 'e' -> appendUnlessUmlaut(folded);
            default -> folded.appendCodePoint(latin(letter));
        }
    }

    /// German umlauts are also written ae, oe and ue.
    private static void appendUnlessUmlaut(StringBuilder folded) {
        var umlaut = !folded.isEmpty() && "aou".indexOf(folded.charAt(folded.length() - 1)) >= 0;
        if (!umlaut) folded.append('e');
    }

    private static int latin(int letter) {
        var lookalike = LOOKALIKES.indexOf(letter);
        return lookalike < 0 ? letter : LATIN.charAt(lookalike);
    }
}
