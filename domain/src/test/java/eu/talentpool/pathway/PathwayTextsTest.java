package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.requirement.PointsRequirement;
import eu.talentpool.pathway.requirement.PublicRequirement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.ConditionState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathwayTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /// Key and text of each file by its language.
    private static final Map<String, Map<String, String>> FILES = new TreeMap<>();

    private final PathwayTexts texts = PathwayTexts.english();
    private final PathwayRules rules = PathwayRules.load();

    @BeforeAll
    static void read() throws IOException {
        for (var language : PathwayTexts.languages()) FILES.put(language, file(language));
    }

    private static Map<String, String> file(String language) throws IOException {
        var texts = new Properties();
        try (var in = PathwayTexts.class.getResourceAsStream("/pathway/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), texts::getProperty));
    }

    @Test
    void everyKeyOfTheRulesHasATextInEveryLanguage() {
        var used = rules.book().list().stream().flatMap(this::keys).collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThan(400);
        assertNothingIsMissing(used);
    }

    @Test
    void noLanguageHasAKeyThatAnotherLacks() {
        assertNothingIsMissing(
                FILES.values().stream().flatMap(f -> f.keySet().stream()).collect(Collectors.toSet()));
    }

    private static void assertNothingIsMissing(Set<String> keys) {
        var missing = new TreeMap<String, Set<String>>();
        FILES.forEach((language, file) -> {
            var lacks = new TreeSet<>(keys);
            lacks.removeAll(file.keySet());
            if (!lacks.isEmpty()) missing.put("messages_" + language + ".properties", lacks);
        });
        assertThat(missing)
                .as("Keys without a text, by file. Write a line for each of them, at the place it has in the other"
                        + " files")
                .isEmpty();
    }

    private Stream<String> keys(RuleSet set) {
        return Stream.of(
                        Stream.of("pathway." + set.pathway()),
                        set.routes().stream().map(r -> routeKey(r.id())),
                        set.conditions().stream().flatMap(PathwayTextsTest::keys),
                        set.reservations().stream().map(key -> "reservation." + key),
                        set.gaps().stream().map(key -> "gap." + key))
                .flatMap(Function.identity());
    }

    /// With the code of the Member State only if no text serves every state.
    private static String routeKey(String id) {
        var ofEveryState = "route." + id.substring(id.indexOf('-') + 1);
        return FILES.get("en").containsKey(ofEveryState) ? ofEveryState : "route." + id;
    }

    /// Of a condition, and of what settles it where it can stay open.
    private static Stream<String> keys(Rule rule) {
        var key = rule.label();
        return switch (rule.requirement()) {
            case PublicRequirement.Never _ -> Stream.of("condition." + key);
            case PointsRequirement points ->
                Stream.concat(
                        Stream.of("condition." + key, "settled-by." + key),
                        points.criteria().map(c -> "condition." + c.label()));
            default -> Stream.of("condition." + key, "settled-by." + key);
        };
    }

    @ParameterizedTest
    @MethodSource("eu.talentpool.pathway.PathwayTexts#languages")
    void noTextIsEmpty(String language) {
        assertThat(FILES.get(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("eu.talentpool.pathway.PathwayTexts#languages")
    void noKeyStandsTwice(String language) throws IOException {
        try (var in = PathwayTexts.class.getResourceAsStream("/pathway/messages_" + language + ".properties")) {
            var keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')));
            var seen = new HashSet<String>();
            assertThat(keys.filter(key -> !seen.add(key))).isEmpty();
        }
    }

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
    @CsvSource({"en, eligible", "de, berechtigt", "fr, éligible", "hi, पात्र"})
    void nobodyIsCalledEligible(String language, String word) {
        assertThat(FILES.get(language))
                .allSatisfy((key, text) -> assertThat(text).doesNotContainIgnoringCase(word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | no right to enter, stay or work | no legal advice | no rule data",
                "de | kein Recht auf Einreise, Aufenthalt oder Arbeit | keine Rechtsberatung | keine Regeldaten",
                "fr | aucun droit d’entrer, de séjourner ou de travailler | ni un conseil juridique | aucune règle",
                "hi | प्रवेश करने, रहने या काम करने का कोई अधिकार नहीं | न ही यह कानूनी सलाह | नियमों का डेटा नहीं है"
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
