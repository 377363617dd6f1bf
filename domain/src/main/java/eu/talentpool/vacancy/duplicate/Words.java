package eu.talentpool.vacancy.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text without what spelling adds: case, accents, umlauts written with an e.
final class Words {

    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private Words() {}

    /// `c++` and `c#` are words of their own.
    static List<String> of(String text) {
        var folded = fold(text);
        var words = new ArrayList<String>();
        for (var at = 0; at < folded.length(); ) {
            var end = end(folded, at);
            if (end > at) words.add(folded.substring(at, end));
            at = end > at ? end : at + Character.charCount(folded.codePointAt(at));
        }
        return words;
    }

    private static int end(String text, int from) {
        var end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        if (end > from) while (end < text.length() && "+#".indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    private static boolean isOfWord(int character) {
        return (OF_WORDS >> Character.getType(character) & 1) != 0;
    }

    static String fold(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        var before = ' ';
        for (var at = 0; at < lower.length(); ) {
            var end = at;
            while (end < lower.length() && lower.charAt(end) >= 0x80) end++;
            if (end > at) before = append(folded, withoutMarks(lower.substring(at, end)), before);
            else before = append(folded, lower.charAt(end++), before);
            at = end;
        }
        return folded.toString();
    }

    private static char append(StringBuilder folded, String plain, char before) {
        var last = before;
        for (var i = 0; i < plain.length(); i++) last = append(folded, plain.charAt(i), last);
        return last;
    }

    /// The e of an umlaut that is written with one is left out.
    private static char append(StringBuilder folded, char plain, char before) {
        if (plain != 'e' || "aou".indexOf(before) < 0) folded.append(plain);
        return plain;
    }

    /// Nothing that lies in ASCII is composed with what stands before it, so the rest of a text may be taken by itself.
    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("æ", "a");
    }
}
