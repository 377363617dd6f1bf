package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Country codes, ISO 3166-1 alpha-2.
public final class Countries {

    /// Article 52 of the Treaty on European Union, less the United Kingdom.
    private static final Set<String> MEMBER_STATES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final List<String> NAMED_IN = List.of("en", "de", "fr", "es", "pl", "hi");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /// The 27 Member States of the Union.
    public static Set<String> memberStates() {
        return MEMBER_STATES;
    }

    /// True for a Member State of the Union; takes every form that [#normalise] takes.
    public static boolean isMemberState(String country) {
        return normalise(country).filter(MEMBER_STATES::contains).isPresent();
    }

    /// The alpha-2 code of a country given as alpha-2 (also the Union's `EL` and `UK`), alpha-3, or by its name in
    /// English, German, French, Spanish, Polish or Hindi, in any case; empty if it is none of them.
    public static Optional<String> normalise(String country) {
        return Optional.ofNullable(CODES.get(Wording.plain(country)));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) addNames(codes, Locale.of("", code));
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(Wording.plain(country.getISO3Country()), code);
            codes.put(Wording.plain(code), code);
        }
        codes.putAll(Map.of("el", "GR", "uk", "GB", "great britain", "GB", "england", "GB", "scotland", "GB"));
        codes.putAll(Map.of("usa", "US", "holland", "NL", "bharat", "IN", "czech republic", "CZ", "turkey", "TR"));
        codes.putAll(Map.of("republic of india", "IN", "tschechische republik", "CZ", "république tchèque", "CZ"));
        return Map.copyOf(codes);
    }

    private static void addNames(Map<String, String> codes, Locale country) {
        for (var language : NAMED_IN)
            codes.put(Wording.plain(country.getDisplayCountry(Locale.of(language))), country.getCountry());
    }
}
