package eu.talentpool.taxonomy.spotting;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word in a text.
///
/// @param form lower case without diacritics
/// @param from index of the first character
/// @param to   index after the last character
/// @param gap  what stands between the word before and this one
record Token(String form, int from, int to, Gap gap) {

    enum Gap {
        NONE,

        /// A comma, a slash with spaces, a parenthesis, a colon: the sentence goes on.
        LIST,

        /// The end of a sentence, of a line or of a cell.
        CLAUSE
    }

    /// A word with the signs that are part of a name: `c#`, `c++`, `node.js`, `.net`.
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\d])\\.net\\b|[\\p{L}\\p{M}\\d]+(?:\\.(?:js|net|io|\\d+)\\b|\\+\\+|#)*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE = Pattern.compile("[;!?|\\n\\t•·▪●◦।]|\\.(?:\\s|$)|\\s[*]\\s");
    private static final Pattern LIST = Pattern.compile("[,:()\\[\\]]|\\s[/–—-]\\s|\\s?[–—]\\s?");

    static List<Token> read(String text) {
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(text);
        var end = 0;
        while (words.find()) {
            var form = Wording.folded(words.group().toLowerCase(Locale.ROOT));
            tokens.add(new Token(form, words.start(), words.end(), gap(text.substring(end, words.start()))));
            end = words.end();
        }
        return tokens;
    }

    private static Gap gap(String between) {
        if (between.isEmpty() || between.equals(" ")) return Gap.NONE;
        if (CLAUSE.matcher(between).find()) return Gap.CLAUSE;
        return LIST.matcher(between).find() ? Gap.LIST : Gap.NONE;
    }
}
