package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Language codes, ISO 639-1.
public final class Languages {

    private static final List<String> NAMED_IN = List.of("en", "de", "fr", "es", "pl", "hi");

    /// ISO 639-2/B, where it differs from ISO 639-2/T, and names that the Java platform does not give.
    private static final String OTHERS = """
        alb sq,arm hy,baq eu,bur my,chi zh,cze cs,dut nl,fre fr,geo ka,ger de,gre el,ice is,mac mk,mao mi,may ms,\
        per fa,rum ro,slo sk,tib bo,wel cy,castilian es,castellano es,farsi fa,flemish nl,mandarin zh,tagalog tl,\
        oriya or,punjabi pa,bangla bn,slovene sl,gaelic ga,valencian ca\
        """;

    private static final Map<String, String> CODES = codes();

    private Languages() {}

    /// The two-letter code of a language given as ISO 639-1, 639-2 or 639-3, as a tag such as `en-GB`, or by its
    /// name in English, German, French, Spanish, Polish, Hindi or the language itself, in any case; else empty.
    public static Optional<String> normalise(String language) {
        var key = Wording.plain(language);
        if (language.strip().matches("[A-Za-z]{2,3}[-_]\\w+")) key = key.split(" ")[0];
        return Optional.ofNullable(CODES.get(key));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) if (code.length() == 2) addNames(codes, Locale.of(code));
        for (var pair : OTHERS.split(",")) codes.put(pair.split(" ")[0], pair.split(" ")[1]);
        for (var code : Locale.getISOLanguages()) {
            if (code.length() != 2) continue;
            codes.put(Locale.of(code).getISO3Language(), code);
            codes.put(code, code);
        }
        return Map.copyOf(codes);
    }

    private static void addNames(Map<String, String> codes, Locale language) {
        for (var name : NAMED_IN)
            codes.putIfAbsent(Wording.plain(language.getDisplayLanguage(Locale.of(name))), language.getLanguage());
        codes.putIfAbsent(Wording.plain(language.getDisplayLanguage(language)), language.getLanguage());
    }
}
