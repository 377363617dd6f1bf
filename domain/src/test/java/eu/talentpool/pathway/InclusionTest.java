package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.talentpool.pathway.PathwayAssessment.Statement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleFiles;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.value.ExchangeRates;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What a file takes from common files.
class InclusionTest {

    private static final String COMMON = """
        pathway: test
        sources:
          act: {title: Act, reference: nowhere}
        groups:
          papers: [EU-passport, EU-insurance]
        conditions:
          - {id: EU-passport, label: passport, requirement: {kind: passport}, source: act, article: "1",
             effective_from: 2026-01-01, verified_on: 2026-01-02, verification: official}
          - {id: EU-insurance, label: sickness-insurance, requirement: {kind: sickness-insurance}, source: act,
             article: "2", effective_from: 2026-01-01, verified_on: 2026-01-02, verification: official}
          - {id: EU-never, label: no-blue-card, requirement: {kind: never}, source: act,
             article: "3", effective_from: 2026-01-01, verified_on: 2026-01-02, verification: official}
        """;

    private static final String OWN = SmallRules.yaml("{kind: degree, eqf: 6}", "official")
            .replace("sources:", "include: [shared]\nsources:")
            .replace("all: [DE-one]", "all: [DE-one, papers]");

    private static PathwayRules rules(String own) {
        return PathwayRules.of(
                new RuleFiles(new TreeMap<>(Map.of("common/shared.yaml", COMMON, "test/DE.yaml", own))),
                ExchangeRates.NONE);
    }

    private static RuleSet set(String own) {
        return rules(own).book().find("test", "DE").orElseThrow();
    }

    @Test
    void takesTheConditionsThatARouteUses() {
        assertThat(set(OWN).conditions()).extracting(Rule::id).containsExactly("DE-one", "EU-passport", "EU-insurance");
        assertThat(set(OWN).routes().getFirst().all()).containsExactly("DE-one", "EU-passport", "EU-insurance");
        assertThat(set(OWN).source("act").title()).isEqualTo("Act");
    }

    @Test
    void aRowOfTheFileReplacesTheCommonOne() {
        var own = OWN.replace("DE-one", "EU-passport").replace("all: [EU-passport, papers]", "all: [papers]");
        assertThat(set(own).conditions()).extracting(Rule::label).containsExactly("degree", "sickness-insurance");
    }

    @Test
    void aSourceOfTheFileReplacesTheCommonOne() {
        var own = OWN.replace("  law: {title", "  act: {title: Own, reference: here}\n  law: {title");
        assertThat(set(own).source("act").title()).isEqualTo("Own");
    }

    @Test
    void everyMemberStateIsAskedAboutAnInstrumentOfTheUnion() {
        var found = new PathwayAssessor(rules(OWN))
                .assess(PathwayFacts.UNKNOWN, null, "SE", LocalDate.of(2026, 11, 24), View.FULL);
        assertThat(found).singleElement().satisfies(a -> {
            assertThat(a.pathway()).isEqualTo("test");
            assertThat(a.state()).isEqualTo(PathwayState.UNKNOWN);
            assertThat(a.gaps()).containsExactly("no-rule-data");
        });
    }

    @Test
    void aFileOfSeveralStatesHoldsForThoseWithoutAFileOfTheirOwn() {
        var many = OWN.replace("member_state: DE", "member_states: [DE, SE]").replace("DE-one", "EU-one");
        var files = Map.of("common/shared.yaml", COMMON, "test/EU.yaml", many, "test/DE.yaml", OWN);
        var book = PathwayRules.of(new RuleFiles(new TreeMap<>(files)), ExchangeRates.NONE)
                .book();
        assertThat(book.list()).extracting(RuleSet::memberState).containsExactly("DE", "SE");
        assertThat(book.find("test", "DE").orElseThrow().conditions().getFirst().id())
                .isEqualTo("DE-one");
        assertThat(book.find("test", "SE").orElseThrow().conditions().getFirst().id())
                .isEqualTo("EU-one");
    }

    @Test
    void refusesAFileOfOneStateAndOfSeveral() {
        var own = OWN.replace("member_state: DE", "member_state: DE\nmember_states: [SE]");
        assertThatIllegalStateException().isThrownBy(() -> rules(own)).withMessageContaining("test/DE.yaml");
    }

    @Test
    void refusesACommonFileThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rules(OWN.replace("[shared]", "[gone]")))
                .withMessageContaining("test/DE.yaml, /include: there is no file common/gone.yaml");
    }

    @Test
    void refusesABrokenCommonFileByItsName() {
        var files = new TreeMap<>(Map.of("common/shared.yaml", COMMON.replace("kind: never", "kind: ever")));
        assertThatIllegalStateException()
                .isThrownBy(() -> PathwayRules.of(new RuleFiles(files), ExchangeRates.NONE))
                .withMessageContaining("common/shared.yaml, /conditions/2/requirement/kind (EU-never)");
    }

    @Test
    void aStatementIsToldOnTheDaysItHolds() {
        var common = COMMON + "statements:\n" + statement("EU-fee", "act", "2026-01-01")
                + statement("EU-right", "act", "2026-01-01");
        var own = OWN + "statements:\n" + statement("DE-later", "law", "2026-11-25")
                + statement("EU-right", "law", "2026-11-24");
        var files = Map.of("common/shared.yaml", common, "test/DE.yaml", own);
        var rules = PathwayRules.of(new RuleFiles(new TreeMap<>(files)), ExchangeRates.NONE);
        var found = new PathwayAssessor(rules)
                .assess(PathwayFacts.UNKNOWN, null, "DE", LocalDate.of(2026, 11, 24), View.FULL)
                .getFirst();
        assertThat(found.statements()).extracting(Statement::id).containsExactly("EU-right", "EU-fee");
        assertThat(found.statements().getFirst().source().title()).isEqualTo("Law");
        assertThat(found.verifiedOn()).isEqualTo("2025-12-31");
    }

    private static String statement(String id, String source, String from) {
        return "  - {id: %s, label: %s, source: %s, article: '1', effective_from: %s, verified_on: 2025-12-31,"
                        .formatted(id, "note", source, from)
                + " verification: official}\n";
    }

    @Test
    void anInformationIsToldAndNotAssessed() {
        var own = SmallRules.yaml("{kind: passport}", "official")
                .replaceFirst("(?s)conditions:.*", "information: true\ngaps: [information-only]\n");
        var found = SmallRules.assess(own, PathwayFacts.UNKNOWN, null, View.FULL);
        assertThat(found.state()).isEqualTo(PathwayState.UNKNOWN);
        assertThat(found.gaps()).contains("information-only");
    }
}
