package eu.talentpool.matching.score;

/// Guards the strings of the input types: codes and URIs get in, free text does not.
final class Concept {
    private Concept() {}

    static boolean isUri(String text) {
        return (text.startsWith("http") || text.startsWith("urn:")) && text.indexOf(' ') < 0;
    }

    static void check(String uri) {
        if (!isUri(uri)) throw new IllegalArgumentException("a concept is named by its URI, not by words");
    }

    static void checkGroup(String iscoGroup) {
        if (!isOf(iscoGroup, 2, 4, '0', '9'))
            throw new IllegalArgumentException("an occupation group is named by its ISCO-08 code of 2 to 4 digits");
    }

    static void checkLanguage(String code) {
        if (!isOf(code, 2, 3, 'a', 'z'))
            throw new IllegalArgumentException("a language is named by its ISO 639 code in lower case");
    }

    static void checkCountry(String code) {
        if (!isOf(code, 2, 2, 'A', 'Z'))
            throw new IllegalArgumentException("a country is named by its ISO 3166 code in upper case");
    }

    /// Asked many times for each candidate, so without regular expressions.
    private static boolean isOf(String text, int least, int most, char first, char last) {
        if (text.length() < least || text.length() > most) return false;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < first || text.charAt(i) > last) return false;
        return true;
    }
}
