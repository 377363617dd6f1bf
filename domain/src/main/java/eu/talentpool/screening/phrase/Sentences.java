package eu.talentpool.screening.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into sentences, after undoing what hides words from a reader of patterns: compatibility forms, invisible
/// characters, soft hyphens and s p a c e d letters.
public final class Sentences {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F]+");
    private static final Pattern SPACED_OUT =
            Pattern.compile("(?<![\\p{L}\\p{M}])\\p{IsLatin}(?:[ ._*·-]\\p{IsLatin}){2,30}(?![\\p{L}\\p{M}])");
    private static final String END_MARKS = ".!?।॥…";
    private static final String CLOSING = "\"»”')]";
    private static final int MOST_CLOSING = 3;
    private static final int NO_END = -1;
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
        for (var at = 0; at < clean.length(); ) {
            var marks = at;
            while (marks < clean.length() && END_MARKS.indexOf(clean.charAt(marks)) >= 0) marks++;
            var end = marks > at ? endAfterMarks(clean, marks) : clean.charAt(at) == '\n' ? at + 1 : NO_END;
            if (end != NO_END && endsSentence(clean, start, at, end)) {
                add(clean.substring(start, end), sentences);
                start = end;
            }
            at = Math.max(end, Math.max(marks, at + 1));
        }
        add(clean.substring(start), sentences);
        return sentences;
    }

    /// Behind the space that has to follow the marks, and what closes quotes and brackets.
    private static int endAfterMarks(String text, int marks) {
        var closed = marks;
        while (closed < text.length() && closed < marks + MOST_CLOSING && CLOSING.indexOf(text.charAt(closed)) >= 0)
            closed++;
        return closed < text.length() && text.charAt(closed) == ' ' ? closed + 1 : NO_END;
    }

    private static void add(String text, List<Sentence> sentences) {
        var sentence = new Sentence(text.strip());
        if (!sentence.words().isEmpty()) sentences.add(sentence);
    }

    /// Most texts hide nothing, and patterns cost more than a look.
    private static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var visible = isAscii(composed) ? composed : INVISIBLE.matcher(composed).replaceAll("");
        var spaced = withSingleSpaces(visible);
        if (!mayBeSpacedOut(spaced)) return spaced;
        return SPACED_OUT
                .matcher(spaced)
                .replaceAll(letters -> Matcher.quoteReplacement(letters.group().replaceAll("[ ._*·-]", "")));
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80) return false;
        return true;
    }

    private static String withSingleSpaces(String text) {
        var spaced = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var end = at;
            var lines = 0;
            for (; end < text.length() && isSpace(text.charAt(end)); end++) if (text.charAt(end) == '\n') lines++;
            if (end == at) spaced.append(text.charAt(at++));
            else spaced.append(breaksLine(lines, text, end) ? '\n' : ' ');
            at = Math.max(at, end);
        }
        return spaced.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// A line that goes on with a small letter was only wrapped.
    private static boolean breaksLine(int lines, String text, int end) {
        return lines > 1 || lines == 1 && !(end < text.length() && Character.isLowerCase(text.codePointAt(end)));
    }

    /// Whether two of what may stand between spaced letters stand around one letter, after a letter that begins a word.
    private static boolean mayBeSpacedOut(String text) {
        for (var i = 1; i + 3 < text.length(); i++)
            if (isBetween(text, i)
                    && isBetween(text, i + 2)
                    && mayBeLetter(text, i - 1)
                    && !(i > 1 && isAsciiLetter(text.charAt(i - 2)))
                    && mayBeLetter(text, i + 1)
                    && mayBeLetter(text, i + 3)) return true;
        for (var i = 0; i < text.length(); i++) if (Character.isSurrogate(text.charAt(i))) return true;
        return false;
    }

    private static boolean isBetween(String text, int at) {
        return switch (text.charAt(at)) {
            case ' ', '.', '_', '*', '·', '-' -> true;
            default -> false;
        };
    }

    private static boolean mayBeLetter(String text, int at) {
        return text.charAt(at) >= 0x80 || isAsciiLetter(text.charAt(at));
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean endsSentence(String text, int start, int marks, int end) {
        if (text.charAt(marks) != '.' || end == text.length()) return true;
        var next = text.codePointAt(end);
        if (Character.isLowerCase(next) || Character.isDigit(next)) return false;
        var before = LAST_WORD.matcher(text).region(Math.max(start, marks - 8), marks);
        return !(before.find() && ABBREVIATIONS.contains(before.group().toLowerCase(java.util.Locale.ROOT)));
    }
}
