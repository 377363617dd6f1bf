package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sentence and its words. Numbers and currency signs are words too.
public final class Sentence {

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,' ]\\d{3}(?!\\d)){0,4}(?:[.,]\\d{1,2}(?!\\d))?");
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int EXCERPT = 200;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    /// @param text one sentence, already cleaned by [Sentences]
    Sentence(String text) {
        this.text = text;
        var number = NUMBER.matcher(text);
        for (var at = 0; at < text.length(); ) {
            var end = end(at, number);
            if (end > at) words.add(new Word(text.substring(at, end), at, end));
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
    }

    /// Where the word that begins here ends; the same place if none does.
    private int end(int from, Matcher number) {
        var end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        if (end > from) return end;
        var first = text.codePointAt(from);
        if (first >= '0' && first <= '9' && number.region(from, text.length()).lookingAt()) return number.end();
        return Character.getType(first) == Character.CURRENCY_SYMBOL ? from + Character.charCount(first) : from;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || (MARKS >> Character.getType(character) & 1) != 0;
    }

    List<Word> words() {
        return words;
    }

    /// The sentence, or if it is longer than 200 characters the part of it around these words.
    public String excerpt(Span around) {
        if (text.length() <= EXCERPT) return text;
        var middle =
                (words.get(around.first()).start() + words.get(around.last()).end()) / 2;
        var from = Math.clamp(middle - EXCERPT / 2, 0, text.length() - EXCERPT);
        return text.substring(from, from + EXCERPT).strip();
    }

    /// @param start of the word in the sentence
    /// @param end   of the word in the sentence, exclusive
    record Word(String written, int start, int end) {

        /// The names under which patterns know a word.
        static List<String> forms(String written) {
            return Character.isDigit(written.codePointAt(0)) ? Numbers.forms(written) : List.of(Folding.fold(written));
        }
    }
}
