package eu.talentpool.taxonomy.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings titles and skills, as people write them, into forms that can be compared.
public final class Wording {

    /// `(m/w/d)`, `[k/m]`, `H/F`.
    private static final Pattern SEXES = Pattern.compile(
            "[(\\[]\\s*(?:[mwfdxhkgn*](?:\\s*[/|,.:*-]\\s*[mwfdxhkgn*])+|gn|all genders|alle geschlechter)\\s*[)\\]]"
                    + "|(?<![\\p{L}\\d])[mwfdxhk](?:[/|][mwfdxhk]){1,3}(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// `Entwickler:in`, `Techniker/-in`, `ingénieur·e`, `desarrollador/a`, `technicien(ne)`, `EntwicklerIn`.
    private static final Pattern ENDINGS = Pattern.compile(
            "(?<=\\p{L}{3})(?:[/:*_·•]-?(?:innen|in|e|es|se|euse|trice|rice|ière|ère|ne|nne|a|as|ka|tka|nka)"
                    + "|\\.(?:e|euse|trice|ne)|\\((?:innen|in|e|euse|trice|ne|a|ka)\\))(?![\\p{L}\\d])"
                    + "|(?<=\\p{Ll})In(?:nen)?(?![\\p{L}\\d])");

    private static final Pattern REFERENCES = Pattern.compile(
            "\\b(?:ref|réf|referenz|kennziffer|job[- ]?id|id|nr|no)\\b[.:#°\\s-]*[\\w/-]*\\d[\\w/-]*"
                    + "|\\b\\d+\\+?\\s*(?:years?|yrs?|jahren?|ans|años|lat|वर्ष)(?!\\p{L})"
                    + "|(?<=[\\p{L}\\p{M}]{2})\\s+v?\\d+(?:\\.[\\dx]+)*\\+?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /// Between the parts of a title: punctuation, and the small words before a place, an employer or a tool.
    private static final Pattern BREAKS = Pattern.compile(
            "\\s[-–—|•/]\\s|[,;:|()\\[\\]/]"
                    + "|\\s(?:in|im|at|bei|beim|für|for|chez|à|en|w|we|dla|para|with|mit|avec|con|z)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOISE = noise();

    /// The first words of what is noise.
    private static final Set<String> NOISE_BEGINS =
            lines("/taxonomy/noise.txt").map(noise -> noise.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> REST = lines("/taxonomy/rest.txt").collect(Collectors.toUnmodifiableSet());

    private Wording() {}

    /// Lower case, one space between words, no punctuation but what is part of a name: `c++`, `c#`, `.net`, `node.js`.
    public static String plain(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            var c = lower.charAt(i);
            if (isWord(c) || isPartOfName(lower, i)) plain.append(c);
            else if (c != '\u200c' && c != '\u200d' && !endsWithSpace(plain)) plain.append(' ');
        }
        return plain.toString().strip();
    }

    /// [#plain] with one form for both sexes, and without marks of sex, references and years.
    public static String neutral(String text) {
        return Pairs.first(withoutMarks(text));
    }

    /// [#neutral] without words that say nothing about the concept.
    public static String stripped(String text) {
        var neutral = neutral(text);
        var quiet = mayBeNoisy(neutral) ? NOISE.matcher(neutral).replaceAll(" ") : neutral;
        return (quiet.contains("  ") ? quiet.replaceAll(" +", " ") : quiet).strip();
    }

    private static boolean mayBeNoisy(String neutral) {
        for (var word : neutral.split(" ")) if (NOISE_BEGINS.contains(word)) return true;
        return false;
    }

    /// True for what a classification leaves over: `Other technicians`, `Technicians, all other`.
    public static boolean namesTheRest(String text) {
        var plain = plain(text);
        return REST.contains(plain.substring(0, (plain + " ").indexOf(' ')))
                || REST.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /// In Latin letters without diacritics, where the script has a simple romanisation.
    public static String folded(String plain) {
        if (plain.chars().allMatch(c -> c < 128)) return plain;
        var apart = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f\\u093c]", "");
        return Letters.latin(
                apart.replace("ß", "ss").replace('ł', 'l').replace('ø', 'o').replace("æ", "ae"));
    }

    /// Without diacritics and spaces, so that `Front-End`, `front end` and `frontend` are one, and `Buerokauffrau` is
    /// `Bürokauffrau`.
    public static String squashed(String plain) {
        return folded(plain)
                .replace(" ", "")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    /// The parts of a long title, in [#stripped] form, first part first; empty if there is only one part.
    public static List<String> parts(String text) {
        var parts = BREAKS.splitAsStream(withoutMarks(text))
                .map(Wording::stripped)
                .filter(part -> part.length() > 1)
                .distinct()
                .toList();
        return parts.size() == 1 && parts.getFirst().equals(stripped(text)) ? List.of() : parts;
    }

    /// Runs of neighbouring words that make up at least half of the text, longest first. A run of one word needs 10
    /// letters: short single words (manager, developer) mean too much.
    public static List<String> runs(String stripped) {
        var words = stripped.split(" ");
        if (words.length < 2 || words.length > 12) return List.of();
        var runs = new ArrayList<String>();
        for (int from = 0; from < words.length; from++)
            for (int to = from + 1; to <= words.length; to++)
                runs.add(String.join(" ", List.of(words).subList(from, to)));
        return runs.stream()
                .filter(run -> run.length() * 2 >= stripped.length() && run.length() < stripped.length())
                .filter(run -> run.contains(" ") || run.length() >= 10)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// The label itself, and both sides of an official pair such as `Bäcker/Bäckerin`.
    public static List<String> forms(String label) {
        var sides = label.split("/");
        var isPair = sides.length == 2
                && Stream.of(sides).allMatch(side -> side.strip().length() >= 4);
        return isPair ? List.of(label, sides[0], sides[1]) : List.of(label);
    }

    private static String withoutMarks(String text) {
        var neutral = mayNameBothSexes(text)
                ? ENDINGS.matcher(SEXES.matcher(text).replaceAll(" ")).replaceAll("")
                : text;
        var plain = neutral.codePoints().anyMatch(Character::isDigit)
                ? REFERENCES.matcher(neutral).replaceAll(" ")
                : neutral;
        return plain.strip();
    }

    /// What both patterns need, for most texts have none of it.
    private static boolean mayNameBothSexes(String text) {
        return text.chars().anyMatch(c -> "([/|:*_·•.".indexOf(c) >= 0) || text.indexOf("In", 1) > 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPartOfName(String text, int i) {
        var after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        var before = i > 0 ? text.charAt(i - 1) : ' ';
        return switch (text.charAt(i)) {
            case '#' -> Character.isLetter(before);
            case '+' -> before == '+' || Character.isLetter(before) && after == '+';
            case '.' -> Character.isLetterOrDigit(after) && !Character.isWhitespace(after) && !isInitial(text, i);
            default -> false;
        };
    }

    /// A dot after a single letter or digit is an abbreviation (`z.B`), not a name.
    private static boolean isInitial(String text, int dot) {
        return dot > 0 && isWord(text.charAt(dot - 1)) && (dot == 1 || !isWord(text.charAt(dot - 2)));
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private static Pattern noise() {
        var words = lines("/taxonomy/noise.txt")
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile("(?<![^ ])(?:" + String.join("|", words) + ")(?![^ ])");
    }

    private static Stream<String> lines(String file) {
        try (var bytes = Objects.requireNonNull(Wording.class.getResourceAsStream(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Wording::plain);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
