package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sentence and its words. Numbers and currency signs are words too.
public final class Sentence {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]++|\\d++(?:[.,' ]\\d{3}(?!\\d)){0,4}(?:[.,]\\d{1,2}(?!\\d))?|\\p{Sc}");
    private static final int EXCERPT = 200;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    /// @param text one sentence, already cleaned by [Sentences]
    Sentence(String text) {
        this.text = text;
        var found = WORD.matcher(text);
        while (found.find()) words.add(wordAt(found));
    }

    private static Word wordAt(Matcher found) {
        var written = found.group();
        var forms = Character.isDigit(written.codePointAt(0)) ? Numbers.forms(written) : List.of(Folding.fold(written));
        return new Word(forms, found.start(), found.end());
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

    /// @param forms the names under which patterns know this word
    /// @param start of the word in the sentence
    /// @param end   of the word in the sentence, exclusive
    record Word(List<String> forms, int start, int end) {}
}
