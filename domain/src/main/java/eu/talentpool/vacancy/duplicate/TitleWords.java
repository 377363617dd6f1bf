package eu.talentpool.vacancy.duplicate;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a title says of the post, in parts: its words in order, and the words that tell two posts of one kind
/// apart.
///
/// @param post    words, without those that every title may carry: forms of address, place, employer
/// @param numbers words with a digit, and Roman numerals
/// @param levels  junior, senior, trainee and the like, under one name in every language
/// @param hours   full or part time
record TitleWords(List<String> post, Set<String> numbers, Set<String> levels, Set<String> hours) {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?iu)\\b(?:ref(?:erenz|erence|erencia)?|kennziffer|kenn-nr|job-?id|id|nr|no|n°|réf|rif|code)"
                    + "(?!\\p{L})\\s*[.:#-]*\\s*[\\p{L}/_-]*\\d[\\p{L}\\d/_-]*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)\\(\\s*(?:[a-z*]|div|gn|alle geschlechter|all genders)(?:\\s*[/|,*.-]\\s*"
                    + "(?:[a-z*]|div))*\\s*\\)|\\b[mwfhdxk](?:\\s*[/|]\\s*[mwfhdxkv])+\\b");
    private static final Pattern BOTH_FORMS = Pattern.compile("(?iu)(?<=\\p{L}{3})(?:[:*_(]|/-?)-?"
            + "(?:innen|in|euse|rice|ice|se|ère|ne|e|a|as|ka|tka|ora|ra)\\)?(?!\\p{L})");

    private static final Set<String> NOISE = Set.of(
            "in",
            "im",
            "bei",
            "fur",
            "als",
            "und",
            "der",
            "die",
            "das",
            "for",
            "at",
            "the",
            "a",
            "an",
            "and",
            "as",
            "of",
            "de",
            "la",
            "le",
            "les",
            "des",
            "du",
            "en",
            "el",
            "para",
            "per",
            "et",
            "y",
            "w",
            "dla",
            "job",
            "stelle",
            "gesucht",
            "wanted",
            "hiring",
            "urgent",
            "sofort",
            "ab",
            "neu",
            "new",
            "remote",
            "hybrid",
            "homeoffice",
            "unbefristet",
            "festanstellung",
            "permanent",
            "cdi",
            "recrute",
            "offre",
            "emploi",
            "oferta",
            "praca");

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii");

    private static final Map<String, String> LEVELS = Map.ofEntries(
            Map.entry("junior", "junior"),
            Map.entry("jr", "junior"),
            Map.entry("senior", "senior"),
            Map.entry("sr", "senior"),
            Map.entry("lead", "lead"),
            Map.entry("principal", "lead"),
            Map.entry("head", "lead"),
            Map.entry("leiter", "lead"),
            Map.entry("leitung", "lead"),
            Map.entry("trainee", "trainee"),
            Map.entry("praktikant", "trainee"),
            Map.entry("praktikum", "trainee"),
            Map.entry("intern", "trainee"),
            Map.entry("internship", "trainee"),
            Map.entry("stagiaire", "trainee"),
            Map.entry("stage", "trainee"),
            Map.entry("werkstudent", "student"),
            Map.entry("azubi", "apprentice"),
            Map.entry("ausbildung", "apprentice"),
            Map.entry("apprentice", "apprentice"),
            Map.entry("alternance", "apprentice"));

    private static final Map<String, String> HOURS =
            Map.of("vollzeit", "full", "teilzeit", "part", "fulltime", "full", "parttime", "part");

    /// Letters that all forms of a word have in common.
    private static final int STEM = 5;

    private static final String NO_WORDS = "-";

    TitleWords {
        post = List.copyOf(post);
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        hours = Collections.unmodifiableSortedSet(new TreeSet<>(hours));
    }

    /// @param known words that say nothing of the post: the names of its places and of its employer
    static TitleWords of(String title, Collection<String> known) {
        var words = Words.of(withoutReferences(withOneForm(title)));
        var post = words.stream().filter(TitleWords::saysThePost).toList();
        var own = post.stream().filter(word -> !known.contains(word)).toList();
        return new TitleWords(
                own.isEmpty() ? post : own,
                words.stream().filter(TitleWords::isNumber).collect(toSet()),
                named(words, LEVELS),
                named(words, HOURS));
    }

    private static String withOneForm(String title) {
        if (title.chars().noneMatch(c -> "(/|:*_".indexOf(c) >= 0)) return title;
        return BOTH_FORMS.matcher(ADDRESS.matcher(title).replaceAll(" ")).replaceAll("");
    }

    private static String withoutReferences(String title) {
        if (title.chars().noneMatch(c -> c >= '0' && c <= '9')) return title;
        return REFERENCE.matcher(title).replaceAll(" ");
    }

    private static Set<String> named(List<String> words, Map<String, String> names) {
        return words.stream().filter(names::containsKey).map(names::get).collect(toSet());
    }

    private static boolean saysThePost(String word) {
        return !isNumber(word) && !LEVELS.containsKey(word) && !HOURS.containsKey(word) && !NOISE.contains(word);
    }

    private static boolean isNumber(String word) {
        return ROMAN.contains(word) || word.chars().anyMatch(Character::isDigit);
    }

    /// Posts that differ in one of these are two, however alike their texts are.
    boolean isOfOneKindWith(TitleWords other) {
        var sameHours = hours.isEmpty() || other.hours.isEmpty() || hours.equals(other.hours);
        return numbers.equals(other.numbers) && levels.equals(other.levels) && sameHours;
    }

    /// The same words in whatever order, or written apart or together.
    boolean isEqualTo(TitleWords other) {
        return isSaidBy(other) && other.isSaidBy(this) || String.join("", post).equals(String.join("", other.post));
    }

    /// One says more than the other, and nothing against it.
    boolean isWithin(TitleWords other) {
        return !post.isEmpty() && isSaidBy(other) || !other.post.isEmpty() && other.isSaidBy(this);
    }

    /// The other has every word of this in some form.
    private boolean isSaidBy(TitleWords other) {
        for (var word : post) if (!other.hasFormOf(word)) return false;
        return true;
    }

    private boolean hasFormOf(String word) {
        for (var own : post) if (isFormOf(word, own)) return true;
        return false;
    }

    /// Endings of number, case and sex: developer, developers; entwickler, entwicklerin.
    private static boolean isFormOf(String a, String b) {
        if (a.equals(b)) return true;
        var shorter = a.length() < b.length() ? a : b;
        var longer = shorter.equals(a) ? b : a;
        return shorter.length() >= STEM && longer.length() - shorter.length() <= 2 && longer.startsWith(shorter);
    }

    /// Two titles of which one says no more than the other have one of these in common. Never empty.
    Set<String> stems() {
        if (post.isEmpty()) return Set.of(NO_WORDS);
        return Stream.concat(post.stream(), Stream.of(String.join("", post)))
                .map(TitleWords::stem)
                .collect(toCollection(TreeSet::new));
    }

    /// Half a letter of two characters is no text, and could not be stored.
    private static String stem(String word) {
        if (word.length() <= STEM) return word;
        return word.substring(0, Character.isHighSurrogate(word.charAt(STEM - 1)) ? STEM - 1 : STEM);
    }
}
