package eu.talentpool.screening.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into sentences, after undoing what hides words from a reader of patterns: compatibility forms, invisible
/// characters, soft hyphens and s p a c e d letters.
public final class Sentences {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F]+");
    private static final Pattern SPACED_OUT =
            Pattern.compile("(?<![\\p{L}\\p{M}])\\p{IsLatin}(?:[ ._*·-]\\p{IsLatin}){2,30}(?![\\p{L}\\p{M}])");
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final Pattern END = Pattern.compile("[.!?।॥…]++[\"»”')\\]]{0,3} |\\n");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}.]{1,8}$");

    /// After these a full stop does not end the sentence.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "rs", "ca", "max", "min", "inkl", "zzgl", "bzw", "evtl", "ggf", "z.b", "nr", "tel", "np", "tzw", "tys",
            "mies", "approx", "incl", "env", "ej", "no", "mr", "mrs", "dr", "st", "tj", "ok", "रु", "डॉ", "h.f",
            "p.ej");

    private Sentences() {}

    public static List<Sentence> of(String text) {
        var clean = clean(text);
        var sentences = new ArrayList<Sentence>();
        var start = 0;
        var end = END.matcher(clean);
        while (end.find()) {
            if (!endsSentence(clean, start, end)) continue;
            add(clean.substring(start, end.end()), sentences);
            start = end.end();
        }
        add(clean.substring(start), sentences);
        return sentences;
    }

    private static void add(String text, List<Sentence> sentences) {
        var sentence = new Sentence(text.strip());
        if (!sentence.words().isEmpty()) sentences.add(sentence);
    }

    private static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var visible = INVISIBLE.matcher(composed).replaceAll("");
        var spaced = SPACE.matcher(visible).replaceAll(run -> lineBreak(run, visible) ? "\n" : " ");
        return SPACED_OUT
                .matcher(spaced)
                .replaceAll(letters -> Matcher.quoteReplacement(letters.group().replaceAll("[ ._*·-]", "")));
    }

    /// A line that goes on with a small letter was only wrapped.
    private static boolean lineBreak(MatchResult run, String text) {
        var lines = run.group().chars().filter(c -> c == '\n').count();
        return lines > 1
                || lines == 1 && !(run.end() < text.length() && Character.isLowerCase(text.codePointAt(run.end())));
    }

    private static boolean endsSentence(String text, int start, Matcher end) {
        if (text.charAt(end.start()) != '.' || end.end() == text.length()) return true;
        var next = text.codePointAt(end.end());
        if (Character.isLowerCase(next) || Character.isDigit(next)) return false;
        var before = LAST_WORD.matcher(text).region(Math.max(start, end.start() - 8), end.start());
        return !(before.find() && ABBREVIATIONS.contains(before.group().toLowerCase(java.util.Locale.ROOT)));
    }
}
