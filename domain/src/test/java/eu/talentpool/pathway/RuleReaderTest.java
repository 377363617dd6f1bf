package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

    private static final String GOOD = SmallRules.yaml("{kind: degree, eqf: 6}", "official");

    @Test
    void readsAGoodFile() {
        assertThat(SmallRules.of(GOOD).book().find("test", "DE")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        kind: degree           | kind: diploma           | /conditions/0/requirement/kind (DE-one) | enumeration
        eqf: 6                 | level: 6                | /conditions/0/requirement (DE-one)      | 'eqf' not found
        verification: official | verification: rumour    | /conditions/0/verification (DE-one)     | enumeration
        verification: official | verification: conflict  | DE-one                                  | only an amount
        verified_on: 2026-01-02| checked_on: 2026-01-02  | /conditions/0 (DE-one)                  | 'verified_on'
        verified_on: 2026-01-02| verified_on: 2026-02-30 | DE-one                                  | 2026-02-30
        source: law            | source: rumour          | DE-one                                  | unknown source rumour
        source: law            | url: law                | /conditions/0 (DE-one)                  | 'source' not found
        all: [DE-one]          | all: [DE-two]           | DE-way                                  | unknown condition or group DE-two
        all: [DE-one]          | all: []                 | DE-way                                  | the route has no condition
        all: [DE-one]          | any: [DE-one]           | /routes/0 (DE-way)                      | 'all' not found
        id: DE-way             | id: DE-one              | DE-one                                  | more than once
        member_state: DE       | member_state: FR        | head                                    | test in FR
        member_state: DE       | state: DE               | head                                    | 'member_state' not found
        """)
    void namesFilePlaceAndWhatIsWrong(String good, String bad, String place, String what) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(GOOD.replace(good, bad)))
                .withMessageContaining("test/DE.yaml, " + place)
                .withMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"    source: law", "    all: [DE-one]", "member_state: DE"})
    void aFieldNobodyKnowsIsAnError(String line) {
        var indent = line.substring(0, line.length() - line.strip().length());
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(GOOD.replace(line, line + "\n" + indent + "colour: blue")))
                .withMessageContaining("test/DE.yaml")
                .withMessageContaining("colour");
    }

    @Test
    void aFieldNobodyKnowsInARequirementIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(GOOD.replace("eqf: 6", "eqf: 6, colour: blue")))
                .withMessageContaining("/conditions/0/requirement (DE-one)")
                .withMessageContaining("colour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        verification: official | verification: conflict  | /statements/0/verification (DE-told) | enumeration
        label: told            | text: Fees are told     | /statements/0 (DE-told)              | 'label' not found
        source: law            | source: rumour          | DE-told                              | unknown source rumour
        id: DE-told            | id: DE-one              | DE-one                               | more than once
        """)
    void namesWhatIsWrongInAStatement(String good, String bad, String place, String what) {
        var statement = "statements: [{id: DE-told, label: told, source: law, article: '1', effective_from: 2026-01-01,"
                + " verified_on: 2026-01-02, verification: official}]\n";
        assertThat(SmallRules.of(GOOD + statement).version()).isNotBlank();
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(GOOD + statement.replace(good, bad)))
                .withMessageContaining("test/DE.yaml, " + place)
                .withMessageContaining(what);
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of("conditions: [unfinished"))
                .withMessageContaining("test/DE.yaml, no YAML");
    }

    @Test
    void refusesAConditionThatEndsBeforeItBegins() {
        var bad = GOOD.replace("    verified_on", "    effective_to: 2025-12-31\n    verified_on");
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(bad))
                .withMessageContaining("DE-one")
                .withMessageContaining("lies before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "secondary"})
    void refusesTwoAmountsOnOneDayThatBothDecide(String verification) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(twoAmounts(verification)))
                .withMessageContaining("DE-a: overlaps DE-b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflict", "unverified"})
    void takesTwoAmountsOnOneDayOfWhichNoneDecidesAlone(String verification) {
        assertThat(SmallRules.of(twoAmounts(verification)).version()).isNotBlank();
    }

    static String twoAmounts(String verification) {
        var amount = "{id: %s, amount: %s, source: law, article: '1', effective_from: 2026-01-01,"
                + " verified_on: 2026-01-02, verification: " + verification + "}";
        var pay = "{kind: pay, currency: EUR, period: year, salaries: 12, holiday_allowance_percent: 0, amounts: ["
                + amount.formatted("DE-a", "40000") + "," + amount.formatted("DE-b", "50000") + "]}";
        return SmallRules.yaml(pay, "official");
    }

    @Test
    void equalDataHaveEqualVersions() {
        assertThat(SmallRules.of(GOOD).version()).isEqualTo(SmallRules.of(GOOD).version());
        assertThat(SmallRules.of(GOOD).version())
                .isNotEqualTo(SmallRules.of(GOOD.replace("eqf: 6", "eqf: 7")).version());
    }

    @Test
    void everyFileOfTheFolderIsRead() throws Exception {
        var folder = Path.of(RuleReaderTest.class.getResource("/pathway/rules").toURI());
        assertThat(Files.readAllLines(folder.resolve("files.txt")))
                .containsExactlyInAnyOrderElementsOf(yamlFiles(folder));
    }

    private static Iterable<String> yamlFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .map(f -> folder.relativize(f).toString())
                    .toList();
        }
    }
}
