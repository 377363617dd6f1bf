package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.terms.ConditionState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathwayTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final PathwayTexts texts = PathwayTexts.english();
    private final PathwayRules rules = PathwayRules.load();

    @ParameterizedTest
    @MethodSource("eu.talentpool.pathway.PathwayTexts#languages")
    void everyStateHasWords(String language) {
        var words = PathwayTexts.in(language);
        assertThat(PathwayState.values()).extracting(words::state).doesNotContainAnyElementsOf(names());
        assertThat(ConditionState.values()).extracting(words::state).doesNotContainAnyElementsOf(names());
        assertThat(words.settledBy("applicant")).isNotEqualTo("applicant");
        assertThat(words.settledBy("official-text")).isNotEqualTo("official-text");
    }

    private static Set<String> names() {
        return Stream.of(PathwayState.values(), ConditionState.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "en, may meet the published requirements",
        "de, erfüllt möglicherweise die veröffentlichten Voraussetzungen",
        "fr, remplit peut-être les conditions publiées",
        "hi, प्रकाशित शर्तें शायद पूरी होती हैं"
    })
    void aMetPathwayOnlyMayMeetTheRequirements(String language, String text) {
        assertThat(PathwayTexts.in(language).state(PathwayState.MET)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | no right to enter, stay or work | no legal advice | no rule data",
                "de | kein Recht auf Einreise, Aufenthalt oder Arbeit | keine Rechtsberatung | keine Regeldaten",
                "fr | aucun droit d’entrer, de séjourner ou de travailler | ni un conseil juridique | aucune règle",
                "hi | देश में प्रवेश करने, रहने या काम करने का कोई अधिकार नहीं | न ही यह क़ानूनी सलाह | नियमों का डेटा"
                        + " नहीं है"
            })
    void theDisclaimerNamesDayAndVerification(String language, String noRight, String noAdvice, String noData) {
        var words = PathwayTexts.in(language);
        assertThat(words.disclaimer(assessed("DE"))).contains("2026-11-24", "2026-09-29", noRight, noAdvice);
        assertThat(words.disclaimer(assessed("NO"))).contains("2026-11-24", noRight, noAdvice, noData);
    }

    @Test
    void aStateWithoutRuleDataSaysSo() {
        assertThat(assessed("NO").gaps()).extracting(texts::gap).containsExactly("Not covered by the rule data yet.");
    }

    private PathwayAssessment assessed(String memberState) {
        return new PathwayAssessor(rules)
                .assess(SmallRules.NOBODY, null, memberState, DAY, View.FULL)
                .getFirst();
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(PathwayTexts.in("xx").language()).isEqualTo("en");
        assertThat(PathwayTexts.languages())
                .containsExactly("en", "de", "fr", "hi")
                .allSatisfy(l -> assertThat(PathwayTexts.in(l).language()).isEqualTo(l));
    }

    @Test
    void theKeyStandsForATextThatOnlyAnOperatorKnows() {
        var german = PathwayTexts.in("de");
        assertThat(german.condition("my-own-rule")).isEqualTo("my-own-rule");
        assertThat(german.settledBy("my-own-rule")).isEqualTo("my-own-rule");
        assertThat(german.route("XX-my-own-way")).isEqualTo("XX-my-own-way");
        assertThat(german.pathway("my-own-pathway")).isEqualTo("my-own-pathway");
    }

    @Test
    void theTextOfARouteServesEveryState() {
        assertThat(texts.route("EE-BC-degree"))
                .isEqualTo(texts.route("XX-BC-degree"))
                .startsWith("Degree");
        assertThat(texts.route("SE-BC-5y")).isNotEqualTo(texts.route("EE-BC-5y"));
    }
}
