package eu.talentpool.taxonomy.spotting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of an English text without small words, cut down so that `manage`, `managing` and `management` are one.
final class Stems {

    private static final int LEAST = 4;

    /// Letters after which long words differ in their endings only.
    private static final int MOST = 8;

    /// A word, with what is part of a name: `c#`, `c++`, `node.js`, `.net`.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[+#]+|(?:\\.[\\p{L}\\d]+)+)?|\\.net");

    private static final Set<String> SMALL = Set.of(
            ("a an the of in on at to for with by from as or and is are be been being this that these those it its "
                            + "their they them you your we our us will can may must should would could has have had "
                            + "do does not such other which who when where while into than then also etc any all some "
                            + "each more most very about within across through between under over using used use")
                    .split(" "));

    /// Longest first where one is the end of another.
    private static final List<String> SUFFIXES = List.of(
            "isation", "ization", "ement", "ation", "ment", "ing", "ed", "ical", "ator", "er", "or", "ive", "ion", "ic",
            "al", "ly", "ise", "ize", "ity", "y", "e");

    private Stems() {}

    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !SMALL.contains(word))
                .map(Stems::stem)
                .toList();
    }

    private static String stem(String word) {
        if (word.length() < LEAST || !word.chars().allMatch(Character::isLetter)) return word;
        var singular = singular(word);
        var stem = SUFFIXES.stream()
                .filter(suffix -> singular.endsWith(suffix) && singular.length() - suffix.length() >= LEAST)
                .findFirst()
                .map(suffix -> singular.substring(0, singular.length() - suffix.length()))
                .orElse(singular);
        return stem.substring(0, Math.min(stem.length(), MOST));
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) return word.substring(0, word.length() - 3) + "y";
        var isPlural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }
}
