package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Cefr;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How well somebody says to speak a language, as a level of the CEFR.
///
/// The words are English, German, French, Spanish, Polish and Hindi. No official text fixes such a table; where a word
/// covers two levels the lower one is taken. "Limited working", "professional working" and "full professional" are
/// steps of the scale that LinkedIn profiles use.
///
/// @param motherTongue the words say so
record Fluency(Cefr level, boolean motherTongue) {

    private static final Pattern LEVEL = Pattern.compile("\\b([ABC][12])\\b");

    private static final Map<String, Fluency> WORDS = new HashMap<>();

    static {
        put(new Fluency(Cefr.C2, true), "native, mother tongue, first language, bilingual, muttersprach");
        put(
                new Fluency(Cefr.C2, true),
                "langue maternelle, bilingue, lengua materna, nativo, nativa, ojczyst, मातृभाषा");
        put(new Fluency(Cefr.C2, false), "near native, near-native, proficient user, annähernd muttersprach");
        put(
                new Fluency(Cefr.C1, false),
                "fluent, full professional, advanced, fließend, fliessend, verhandlungssicher");
        put(new Fluency(Cefr.C1, false), "courant, avancé, fluido, avanzado, biegł, zaawansowan, धाराप्रवाह, उन्नत");
        put(new Fluency(Cefr.B2, false), "upper intermediate, upper-intermediate, professional working");
        put(new Fluency(Cefr.B1, false), "limited working, intermediate, conversational, mittelstufe, intermédiaire");
        put(new Fluency(Cefr.B1, false), "intermedio, średnio zaawansowan, średniozaawansowan, komunikatywn, मध्यम");
        put(new Fluency(Cefr.A2, false), "elementary, pre-intermediate, pre intermediate, grundkenntnisse");
        put(new Fluency(Cefr.A2, false), "élémentaire, elemental, podstawow");
        put(new Fluency(Cefr.A1, false), "beginner, basic, anfänger, débutant, notions, principiante, básico");
        put(new Fluency(Cefr.A1, false), "początkując, प्रारंभिक, बुनियादी");
    }

    private static void put(Fluency fluency, String words) {
        Arrays.stream(words.split(", ")).forEach(word -> WORDS.put(word, fluency));
    }

    /// A level that the words name, else that of the longest known word in them; null if there is none.
    static @Nullable Fluency of(String words) {
        var named = LEVEL.matcher(words);
        if (named.find()) return new Fluency(Cefr.valueOf(named.group(1)), false);
        var lower = words.toLowerCase(Locale.ROOT);
        return WORDS.keySet().stream()
                .filter(lower::contains)
                .max(Comparator.comparingInt(String::length))
                .map(WORDS::get)
                .orElse(null);
    }
}
