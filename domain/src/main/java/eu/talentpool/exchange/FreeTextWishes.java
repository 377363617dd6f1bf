package eu.talentpool.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What sentences in six languages say that their writer is looking for.
final class FreeTextWishes {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern WISH = word("looking for|seek(?:ing)?|would like|i want|wish(?:es)?"
            + "|suche|gesucht|möchte|cherche|recherche|souhait\\p{L}*|szukam|chc(?:ę|iał(?:a)?bym)"
            + "|busco|quiero|quisiera|aceptaría|cerco|vorrei|posso lavorare");

    /// A sentence that also says what is not wished is left alone.
    private static final Pattern NO = word("not|nicht|kein\\p{L}*|nie|non|no|pas|ne");

    private static final Pattern PART_END = Pattern.compile(
            "[,:;.()|•–—]+|(?<!\\p{L})d['’]|"
                    + word("as|an?|in|or|als|oder|comme|de|en|une?|ou|jako|lub|albo|w|como|un|una|o|come|da"),
            FLAGS);

    private FreeTextWishes() {}

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", FLAGS);
    }

    /// What they say before they wish for something: what is wished for is not what somebody is. Of a sentence that
    /// also
    /// says no nothing is left.
    static List<String> without(List<String> sentences) {
        return sentences.stream()
                .map(FreeTextWishes::beforeWish)
                .filter(beginning -> !beginning.isEmpty())
                .toList();
    }

    private static String beforeWish(String sentence) {
        var wish = WISH.matcher(sentence);
        if (!wish.find()) return sentence;
        return NO.matcher(sentence).find()
                ? ""
                : sentence.substring(0, wish.start()).strip();
    }

    /// Parts of those sentences that wish for something, in which a job may be named.
    static Stream<String> parts(List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> WISH.matcher(sentence).find()
                        && !NO.matcher(sentence).find()
                        && FreeTextPeriods.in(sentence).isEmpty())
                .flatMap(PART_END::splitAsStream)
                .map(String::strip);
    }
}
