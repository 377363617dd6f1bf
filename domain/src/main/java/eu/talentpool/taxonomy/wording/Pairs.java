package eu.talentpool.taxonomy.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Titles given for both sexes, `Technischer Leiter/Technische Leiterin im Vertrieb` or `infirmier ou infirmière`,
/// brought to the first.
///
/// A side repeats the end of the side before it, word by word, with other endings. What follows the repetition
/// belongs to both.
public final class Pairs {

    private static final int LEAST_SHARED = 3;

    /// A slash, or "or" in English, German, French, Polish, Spanish, Italian and Portuguese.
    private static final Pattern BETWEEN =
            Pattern.compile("/|(?<=\\s)(?:or|oder|ou|lub|o)(?=\\s)", Pattern.CASE_INSENSITIVE);

    private Pairs() {}

    /// @return [Wording#plain] form of the text without the repetitions
    public static String first(String text) {
        if (!BETWEEN.matcher(text).find()) return Wording.plain(text);
        List<String> words = new ArrayList<>();
        for (var side : BETWEEN.split(text)) {
            var next = List.of(Wording.plain(side).split(" "));
            words.addAll(next.subList(repeated(words, next), next.size()));
        }
        return String.join(" ", words).strip();
    }

    /// How many first words of `next` repeat the last words of `words`.
    private static int repeated(List<String> words, List<String> next) {
        for (int n = Math.min(words.size(), next.size()); n > 0; n--)
            if (repeats(words.subList(words.size() - n, words.size()), next)) return n;
        return 0;
    }

    private static boolean repeats(List<String> words, List<String> next) {
        for (int i = 0; i < words.size(); i++) if (!alike(words.get(i), next.get(i))) return false;
        return true;
    }

    private static boolean alike(String word, String other) {
        var shared = shared(word, other);
        var shorter = Math.min(word.length(), other.length());
        return word.equals(other) || shared >= LEAST_SHARED && 2 * shared >= shorter;
    }

    /// Length of the common beginning.
    static int shared(String word, String other) {
        var shared = 0;
        while (shared < Math.min(word.length(), other.length()) && word.charAt(shared) == other.charAt(shared))
            shared++;
        return shared;
    }
}
