package eu.talentpool.vacancy.duplicate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a text without what spelling adds: case, accents, umlauts written with an e.
final class Words {

    /// `c++` and `c#` are words of their own.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[+#]*");

    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(fold(text)).results().map(MatchResult::group).toList();
    }

    static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("æ", "a");
        return UMLAUT.matcher(plain).replaceAll("$1");
    }
}
