package eu.talentpool.benchmarks.population;

import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Languages that people speak and vacancies ask for.
final class Tongues {

    private static final Map<String, List<String>> MOTHER_TONGUES = Map.ofEntries(
            Map.entry("IN", List.of("hi", "hi", "ta", "te", "bn", "mr")),
            Map.entry("PH", List.of("tl")),
            Map.entry("EG", List.of("ar")),
            Map.entry("NG", List.of("en", "yo", "ha", "ig")),
            Map.entry("MA", List.of("ar", "ar", "fr")),
            Map.entry("BR", List.of("pt")),
            Map.entry("TN", List.of("ar", "ar", "fr")),
            Map.entry("UA", List.of("uk")),
            Map.entry("VN", List.of("vi")),
            Map.entry("KE", List.of("sw", "en")),
            Map.entry("CO", List.of("es")),
            Map.entry("BD", List.of("bn")));

    private static final Map<String, String> OF_STATE = Map.of(
            "DE", "de", "FR", "fr", "NL", "nl", "PL", "pl", "ES", "es", "IT", "it", "SE", "sv", "AT", "de", "FI", "fi",
            "PT", "pt");

    private static final Zipf<String> LEARNT = new Zipf<>(List.of("de", "fr", "es", "it", "nl", "pl", "pt", "sv"));

    private Tongues() {}

    static List<LanguageSkill> spoken(String origin, Draw draw) {
        var spoken = new ArrayList<LanguageSkill>();
        var mother = draw.of(MOTHER_TONGUES.getOrDefault(origin, List.of("en")));
        spoken.add(new LanguageSkill(mother, null, true));
        if (!mother.equals("en") && draw.chance(0.85)) spoken.add(learnt("en", Cefr.B1, Cefr.C2, draw));
        if (draw.chance(0.4)) {
            var another = draw.of(LEARNT);
            if (!another.equals(mother)) spoken.add(learnt(another, Cefr.A1, Cefr.B2, draw));
        }
        return spoken;
    }

    private static LanguageSkill learnt(String language, Cefr least, Cefr most, Draw draw) {
        var level = draw.known(0.95, () -> Cefr.values()[draw.between(least.ordinal(), most.ordinal())]);
        return new LanguageSkill(language, level, false);
    }

    static List<RequiredLanguage> asked(String state, Draw draw) {
        var asked = new ArrayList<RequiredLanguage>();
        var own = OF_STATE.getOrDefault(state, "en");
        if (draw.chance(0.7)) asked.add(asked(own, draw.chance(0.6), draw));
        if (draw.chance(0.6)) asked.add(asked("en", draw.chance(0.5), draw));
        return asked;
    }

    private static RequiredLanguage asked(String language, boolean essential, Draw draw) {
        var level = draw.known(0.9, () -> Cefr.values()[draw.between(Cefr.A2.ordinal(), Cefr.C1.ordinal())]);
        return new RequiredLanguage(language, level, essential);
    }
}
