package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Cefr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Languages that sentences name together with a level of the CEFR or as a mother tongue. A language without a level
/// is left out: free text also names languages that are not needed, taught or written in.
final class FreeTextLanguages {

    private static final int LEAST_LETTERS = 4;

    /// Words, levels and what parts them.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+\\d?");

    private static final Pattern LEVEL = Pattern.compile("[ABC][12]");

    /// Polish adjectives in other cases than the one that names the language.
    private static final Pattern POLISH_CASE = Pattern.compile("(sk|ck)(iego|iemu|im)$");

    private static final Pattern GERMAN_COMPOUND = Pattern.compile("kenntnisse[ns]?$");

    private static final Pattern NATIVE = Pattern.compile(
            "native|mother|first language|home language|muttersprach\\w*|matern\\w*|langue maternelle|madrelingua"
                    + "|ojczyst\\w*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// @param level C2 for a mother tongue
    record Found(String language, Cefr level, boolean motherTongue) {}

    private FreeTextLanguages() {}

    /// Each language once, with the level that stands first.
    static List<Found> in(String sentence) {
        var found = new LinkedHashMap<String, Found>();
        var waiting = new ArrayList<String>();
        Cefr before = null;
        for (var part : parts(sentence)) {
            var level = part.level();
            if (part.language() != null) {
                if (before == null) waiting.add(part.language());
                else found.putIfAbsent(part.language(), new Found(part.language(), before, false));
            } else if (level != null && !waiting.isEmpty()) {
                waiting.forEach(add(found, level, part.motherTongue()));
                waiting.clear();
            } else if (level != null) {
                before = part.motherTongue() ? null : level;
                continue;
            }
            before = null;
        }
        return List.copyOf(found.values());
    }

    private static Consumer<String> add(Map<String, Found> found, Cefr level, boolean motherTongue) {
        return language -> found.putIfAbsent(language, new Found(language, level, motherTongue));
    }

    private record Part(@Nullable String language, @Nullable Cefr level, boolean motherTongue) {}

    /// Names of languages and levels in the order of the sentence; other words are passed over.
    private static List<Part> parts(String sentence) {
        var parts = new ArrayList<Part>();
        var words = WORD.matcher(sentence);
        while (words.find()) {
            var word = words.group();
            if (LEVEL.matcher(word).matches()) parts.add(new Part(null, Cefr.valueOf(word), false));
            else if (startsNative(sentence, words.start())) parts.add(new Part(null, Cefr.C2, true));
            else {
                var language = language(word);
                if (language != null) parts.add(new Part(language, null, false));
            }
        }
        return parts;
    }

    private static boolean startsNative(String sentence, int from) {
        return NATIVE.matcher(sentence).region(from, sentence.length()).lookingAt();
    }

    /// Short words are codes of ISO 639 as well, like `de` or `es`.
    static @Nullable String language(String word) {
        if (word.length() < LEAST_LETTERS) return null;
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.asList(
                        lower,
                        POLISH_CASE.matcher(lower).replaceFirst("$1i"),
                        GERMAN_COMPOUND.matcher(lower).replaceFirst(""))
                .stream()
                .distinct()
                .filter(form -> form.length() >= LEAST_LETTERS)
                .map(IsoCodes::language)
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
    }
}
