package eu.talentpool.matching.score;

import java.util.regex.Pattern;

/// Guards the strings of the input types: codes and URIs get in, free text does not.
final class Concept {
    private static final Pattern GROUP = Pattern.compile("\\d{2,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private Concept() {}

    static boolean isUri(String text) {
        return (text.startsWith("http") || text.startsWith("urn:")) && text.indexOf(' ') < 0;
    }

    static void check(String uri) {
        if (!isUri(uri)) throw new IllegalArgumentException("a concept is named by its URI, not by words");
    }

    static void checkGroup(String iscoGroup) {
        if (!GROUP.matcher(iscoGroup).matches())
            throw new IllegalArgumentException("an occupation group is named by its ISCO-08 code of 2 to 4 digits");
    }

    static void checkLanguage(String code) {
        if (!LANGUAGE.matcher(code).matches())
            throw new IllegalArgumentException("a language is named by its ISO 639 code in lower case");
    }

    static void checkCountry(String code) {
        if (!COUNTRY.matcher(code).matches())
            throw new IllegalArgumentException("a country is named by its ISO 3166 code in upper case");
    }
}
