package eu.talentpool.pathway;

import static eu.talentpool.pathway.SmallRules.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathwayAssessorTest {

    private static final PathwayRules RULES = PathwayRules.load();

    private static final String AGE_45 = SmallRules.yaml("{kind: age, at_most: 45}", "official");

    @ParameterizedTest
    @CsvSource({
        "1980-11-25, MET",
        "1981, MET",
        "1980-11-24, NOT_MET",
        "1979, NOT_MET",
        "1980, UNDETERMINED",
        "1980-11, UNDETERMINED"
    })
    void comparesTheAge(String birth, PathwayState expected) {
        assertThat(SmallRules.assess(AGE_45, born(birth), null, View.FULL).state())
                .isEqualTo(expected);
    }

    @Test
    void leavesTheAgeToTheApplicantInTheEmployersView() {
        var young = SmallRules.assess(AGE_45, born("1999-01-01"), null, View.EMPLOYER);
        assertThat(young).isEqualTo(SmallRules.assess(AGE_45, born("1950-01-01"), null, View.EMPLOYER));
        assertThat(young.state()).isEqualTo(PathwayState.UNDETERMINED);
        assertThat(young.missing()).extracting(Condition::settledBy).containsExactly("applicant");
        assertThat(young.missing()).extracting(Condition::found).containsExactly(Words.NONE);
    }

    private static PathwayFacts born(String day) {
        return new PathwayFacts(
                List.of(), List.of(), PartialDate.parse(day), List.of(), null, null, Map.of(), Map.of(), Map.of());
    }

    @ParameterizedTest
    @CsvSource({"39999, NOT_MET", "40000, UNDETERMINED", "49999, UNDETERMINED", "50000, MET"})
    void decidesAConflictOnlyWhereAllValuesAgree(BigDecimal pay, PathwayState expected) {
        var found = SmallRules.assess(RuleReaderTest.twoAmounts("conflict"), NOBODY, paid(pay), View.FULL);
        assertThat(found.state()).isEqualTo(expected);
        assertThat(condition(found).verification()).isEqualTo(Verification.CONFLICT);
        assertThat(SmallRules.said(condition(found).required())).isEqualTo("at least EUR 40,000 or EUR 50,000 a year");
    }

    private static JobFacts paid(BigDecimal amount) {
        var pay = new Pay(amount, amount, "EUR", Pay.Period.YEAR);
        return new JobFacts(
                "DE", List.of(), pay, null, null, null, null, null, null, null, null, null, null, null, Map.of());
    }

    @Test
    void aPathwayOfUnverifiedRulesAloneIsInformation() {
        var found = SmallRules.assess(SmallRules.yaml("{kind: never}", "unverified"), NOBODY, null, View.FULL);
        assertThat(found.state()).isEqualTo(PathwayState.UNKNOWN);
        assertThat(condition(found).wouldBe()).isEqualTo(ConditionState.NOT_MET);
    }

    @Test
    void aConditionOutOfForceIsLeftOut() {
        var ended = SmallRules.yaml("{kind: never}", "official")
                .replace("    verified_on", "    effective_to: 2026-06-30\n    verified_on");
        assertThat(SmallRules.assess(ended, NOBODY, null, View.FULL).state()).isEqualTo(PathwayState.UNKNOWN);
    }

    @Test
    void saysWhereARuleStands() {
        var found = assess(new Examples(1), "DE");
        assertThat(found.routes()).flatExtracting(r -> r.conditions().toList()).allSatisfy(c -> {
            assertThat(c.sources()).isNotEmpty();
            assertThat(c.ruleIds()).hasSameSizeAs(c.sources()).startsWith(c.id());
        });
        assertThat(found.verifiedOn()).isEqualTo("2026-09-29");
        assertThat(found.rulesVersion()).hasSize(12);
    }

    @Test
    void refusesAJobOfAnotherMemberState() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PathwayAssessor(RULES).assess(NOBODY, paid(BigDecimal.TEN), "FR", Examples.DAY, View.FULL))
                .withMessage("the job is in DE, not in FR");
    }

    private static PathwayAssessment assess(Examples examples, String state) {
        return new PathwayAssessor(RULES)
                .assess(examples.person(), examples.job(state), state, Examples.DAY, View.FULL)
                .getFirst();
    }

    private static Condition condition(PathwayAssessment found) {
        return found.routes().stream().flatMap(Route::conditions).findFirst().orElseThrow();
    }

    @Test
    void assessesSeveralMemberStatesAsEachAlone() {
        var assessor = new PathwayAssessor(RULES);
        var examples = new Examples(3);
        for (int i = 0; i < 200; i++) {
            var person = examples.person();
            var alone = Examples.STATES.stream()
                    .flatMap(state -> assessor.assess(person, null, state, Examples.DAY, View.FULL).stream())
                    .toList();
            assertThat(assessor.assess(person, null, Examples.STATES, Examples.DAY, View.FULL))
                    .isEqualTo(alone);
        }
    }
}
