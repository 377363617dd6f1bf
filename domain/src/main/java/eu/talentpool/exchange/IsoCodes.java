package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Countries;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Codes of countries and languages as documents write them, made into the ones the pool uses.
final class IsoCodes {

    private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /// Languages in which people name a language in a CV.
    private static final List<String> NAMED_IN = List.of("en", "de", "fr", "es", "pl", "hi", "it");

    /// ISO 639-2/B codes, where they differ from 639-3.
    private static final Map<String, String> BIBLIOGRAPHIC = Arrays.stream(
                    ("alb sq,arm hy,baq eu,bur my,chi zh,cze cs,dut nl,fre fr,geo ka,ger de,gre el,ice is,mac mk,"
                                    + "may ms,mao mi,per fa,rum ro,slo sk,tib bo,wel cy")
                            .split(","))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private static final Map<String, String> LANGUAGE_NAMES = languageNames();

    private IsoCodes() {}

    /// ISO 3166 alpha-2, upper case, of a code or a name; null if there is no such country.
    static @Nullable String country(@Nullable String code) {
        return code == null ? null : Countries.normalise(code).orElse(null);
    }

    /// ISO 639-1 (639-3 where there is no two-letter code) of a code or of a name in one of seven languages; null
    /// if unknown.
    static @Nullable String language(@Nullable String codeOrName) {
        if (codeOrName == null) return null;
        var lower = codeOrName.strip().toLowerCase(Locale.ROOT);
        if (LANGUAGES.contains(lower)) return lower;
        var known = LANGUAGE_NAMES.get(lower);
        if (known != null) return known;
        var first = lower.split("[^\\p{L}\\p{M}]", -1)[0];
        return first.equals(lower) ? longCode(lower) : LANGUAGE_NAMES.get(first);
    }

    /// Language in which most of these names of languages are written, for example `fr` for "Anglais"; the first of
    /// [#NAMED_IN] among equals. Null if none is known.
    static @Nullable String languageOfNames(Collection<String> names) {
        var lower = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return NAMED_IN.stream()
                .filter(in -> countNamedIn(in, lower) > 0)
                .max(Comparator.<String>comparingLong(in -> countNamedIn(in, lower))
                        .thenComparing(in -> -NAMED_IN.indexOf(in)))
                .orElse(null);
    }

    private static long countNamedIn(String in, Collection<String> names) {
        return names.stream()
                .filter(name -> {
                    var code = LANGUAGE_NAMES.get(name);
                    return code != null && name(Locale.of(code), Locale.of(in)).equals(name);
                })
                .count();
    }

    private static @Nullable String longCode(String code) {
        if (!THREE_LETTERS.matcher(code).matches()) return null;
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code) ? null : code;
    }

    private static Map<String, String> languageNames() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            if (code.length() != 2) continue;
            names.put(language.getISO3Language(), code);
            names.putIfAbsent(name(language, language), code);
            NAMED_IN.forEach(in -> names.putIfAbsent(name(language, Locale.of(in)), code));
        }
        names.putAll(BIBLIOGRAPHIC);
        names.putAll(Map.of("mandarin", "zh", "farsi", "fa", "castilian", "es", "flemish", "nl", "odia", "or"));
        return Map.copyOf(names);
    }

    private static String name(Locale language, Locale in) {
        return language.getDisplayLanguage(in).toLowerCase(Locale.ROOT);
    }
}
