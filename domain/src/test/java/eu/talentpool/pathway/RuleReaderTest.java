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
        assertThat(SmallRules.of(GOOD).find("test", "DE")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kind: degree           | kind: diploma           | one  | diploma
        eqf: 6                 | level: 6                | one  | eqf
        verification: official | verification: rumour    | one  | rumour
        verification: official | verification: conflict  | one  | only an amount can be in conflict
        verified_on: 2026-01-02| checked_on: 2026-01-02  | one  | verified_on is missing
        verified_on: 2026-01-02| verified_on: 2026-02-30 | one  | 2026-02-30
        source: law            | source: rumour          | one  | unknown source rumour
        source: law            | url: law                | one  | source is missing
        all: [one]             | all: [two]              | way  | unknown condition two
        all: [one]             | all: []                 | way  | the route has no condition
        all: [one]             | any: [one]              | way  | all is missing
        id: way                | id: one                 | one  | more than once
        member_state: DE       | member_state: FR        | head | test in FR
        member_state: DE       | state: DE               | head | state
        """)
    void namesFileRuleAndWhatIsWrong(String good, String bad, String rule, String what) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(GOOD.replace(good, bad)))
                .withMessageContaining("test/DE.yaml")
                .withMessageContaining("rule " + rule)
                .withMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"    source: law", "    all: [one]", "member_state: DE"})
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
                .withMessageContaining("rule one")
                .withMessageContaining("colour");
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of("conditions: [unfinished"))
                .withMessageContaining("test/DE.yaml");
    }

    @Test
    void refusesAConditionThatEndsBeforeItBegins() {
        var bad = GOOD.replace("    verified_on", "    effective_to: 2025-12-31\n    verified_on");
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(bad))
                .withMessageContaining("rule one")
                .withMessageContaining("lies before");
    }

    @Test
    void refusesTwoAmountsOnOneDayUnlessInConflict() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmallRules.of(twoAmounts("official")))
                .withMessageContaining("overlaps");
        assertThat(SmallRules.of(twoAmounts("conflict")).version()).isNotBlank();
    }

    static String twoAmounts(String verification) {
        var amount = "{id: %s, amount: %s, source: law, article: '1', effective_from: 2026-01-01,"
                + " verified_on: 2026-01-02, verification: " + verification + "}";
        var pay = "{kind: pay, currency: EUR, period: year, salaries: 12, holiday_allowance_percent: 0, amounts: ["
                + amount.formatted("a", "40000") + "," + amount.formatted("b", "50000") + "]}";
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
