package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes lists apart that people write into one skill: `Java, Spring; SQL`.
final class SkillList {

    /// Bullets, pipes, semicolons and line ends always part.
    private static final Pattern STRONG = Pattern.compile("[;|\\n•·▪●‣◦]|(?<=^|\\s)[-*–](?=\\s)");

    private static final String MAY_PART = ";|\n•·▪●‣◦-*–";
    private static final Pattern LAST_STOP = Pattern.compile("(?<=\\p{L}\\p{L})\\.$");

    private static final int WORDS_OF_A_SENTENCE = 7;

    private SkillList() {}

    /// The single skills; a sentence stays whole, for its commas do not part skills.
    static List<String> split(String text) {
        var skills = new ArrayList<String>();
        for (var part : atStrongMarks(text)) {
            var pieces = atCommas(part);
            if (pieces.stream().anyMatch(SkillList::isSentence)) skills.add(part);
            else skills.addAll(pieces);
        }
        return skills.stream()
                .map(skill -> withoutLastStop(skill.strip()))
                .filter(skill -> !skill.isEmpty())
                .toList();
    }

    private static String[] atStrongMarks(String text) {
        if (text.chars().noneMatch(c -> MAY_PART.indexOf(c) >= 0)) return new String[] {text};
        return STRONG.split(text);
    }

    private static String withoutLastStop(String skill) {
        return skill.endsWith(".") ? LAST_STOP.matcher(skill).replaceFirst("") : skill;
    }

    /// Commas in parentheses and in numbers do not part.
    private static List<String> atCommas(String part) {
        var pieces = new ArrayList<String>();
        var start = 0;
        var open = 0;
        for (var i = 0; i < part.length(); i++) {
            var c = part.charAt(i);
            if (c == '(') open++;
            if (c == ')') open--;
            if (c == ',' && open <= 0 && !isDigitAt(part, i + 1)) {
                pieces.add(part.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(part.substring(start));
        return pieces;
    }

    private static boolean isDigitAt(String text, int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    private static boolean isSentence(String piece) {
        var text = piece.strip();
        var words = 1;
        for (var i = 1; i < text.length(); i++) if (isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1))) words++;
        return words >= WORDS_OF_A_SENTENCE;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// Without repetitions, whatever their case.
    static List<Mention> distinct(Stream<Mention> mentions) {
        var seen = new HashSet<String>();
        return mentions.filter(m ->
                        seen.add(Objects.requireNonNullElse(m.uri(), m.text().toLowerCase(Locale.ROOT))))
                .filter(m -> m.linked() || !m.text().isEmpty())
                .toList();
    }
}
