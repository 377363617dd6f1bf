package eu.talentpool.taxonomy.wording;

import java.util.HashMap;
import java.util.Map;

/// Cyrillic and Greek letters in Latin ones, as people type them who have no such keyboard (the romanisation of
/// Bulgarian law for Cyrillic, ELOT 743 letter by letter for Greek).
final class Letters {

    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        add(
                "абвгдежзиклмнопрстуфхцчшщъыьэюяієґ",
                "a b v g d e zh z i k l m n o p r s t u f h ts ch sh sht a y y e yu ya i ye g");
        add("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
    }

    private Letters() {}

    /// @param folded lower case, without diacritics
    static String latin(String folded) {
        var latin = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            var letter = LATIN.get(folded.charAt(i));
            if (letter == null) latin.append(folded.charAt(i));
            else latin.append(letter);
        }
        return latin.toString();
    }

    private static void add(String letters, String latin) {
        var parts = latin.split(" ");
        for (int i = 0; i < parts.length; i++) LATIN.put(letters.charAt(i), parts[i]);
    }
}
