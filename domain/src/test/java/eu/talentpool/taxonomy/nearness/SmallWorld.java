package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.lexical.ConceptText;
import java.util.List;
import java.util.Map;

/// A taxonomy of six occupations and six skills.
final class SmallWorld {

    static final int BAKER = 0;
    static final int PASTRY_COOK = 1;
    static final int WEB_DEVELOPER = 2;
    static final int APP_DEVELOPER = 3;
    static final int NURSE = 4;
    static final int MIDWIFE = 5;

    static final int DOUGH = 0;
    static final int OVEN = 1;
    static final int JAVA = 2;
    static final int SWIFT = 3;
    static final int WOUNDS = 4;
    static final int BIRTH = 5;

    static final List<String> ISCO_GROUPS = List.of("7512", "7512", "2513", "2512", "2221", "2222");

    private SmallWorld() {}

    static Occupations occupations() {
        return new Occupations(
                List.of(
                        text("baker", "Bäcker/Bäckerin", "Bakers bake bread from dough."),
                        text("pastry cook", "Konditor/Konditorin", "Pastry cooks bake cakes from dough."),
                        text("web developer", "Webentwickler/Webentwicklerin", "Web developers program software."),
                        text("app developer", "App-Entwickler/App-Entwicklerin", "App developers program software."),
                        text("nurse", "Krankenpfleger/Krankenpflegerin", "Nurses care for patients."),
                        text("midwife", "Geburtshelfer/Hebamme", "Midwives care for patients giving birth.")),
                List.of(
                        skill("knead dough"),
                        skill("use an oven"),
                        skill("Java"),
                        skill("Swift"),
                        skill("dress wounds"),
                        skill("assist at birth")),
                new int[][] {{DOUGH, OVEN}, {DOUGH, OVEN}, {JAVA, SWIFT}, {SWIFT, JAVA}, {WOUNDS}, {BIRTH, WOUNDS}},
                new int[][] {{}, {}, {}, {}, {BIRTH}, {}});
    }

    private static ConceptText text(String english, String german, String description) {
        return ConceptText.of(Map.of("en", List.of(english), "de", List.of(german)), description);
    }

    private static ConceptText skill(String english) {
        return ConceptText.of(Map.of("en", List.of(english)), "");
    }
}
