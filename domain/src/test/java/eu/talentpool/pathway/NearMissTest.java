package eu.talentpool.pathway;

import static eu.talentpool.pathway.SmallRules.said;
import static eu.talentpool.pathway.terms.ConditionState.MET;
import static eu.talentpool.pathway.terms.ConditionState.NOT_APPLICABLE;
import static eu.talentpool.pathway.terms.ConditionState.NOT_MET;
import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearMissTest {

    private static final PathwayAssessor ASSESSOR = new PathwayAssessor(PathwayRules.load());
    private static final PathwayFacts DEVELOPER = PathwayFacts.of(eu.talentpool.testpool.Examples.profile());

    /// § 18g AufenthG in 2026: 50,700 euro, or 45,934.20 in a shortage occupation such as ISCO 2512.
    @Test
    void payUnderTheThresholdAloneStandsBetweenADeveloperAndTheGermanBlueCard() {
        var misses = NearMiss.of(blueCard("DE", DEVELOPER, "45934.19"));
        assertThat(misses).extracting(m -> m.condition().label()).containsExactlyInAnyOrder("pay", "reduced-pay");
        assertThat(misses).allSatisfy(m -> {
            assertThat(said(m.condition().found())).isEqualTo("EUR 45,934.19 a year");
            assertThat(said(m.condition().required())).startsWith("at least EUR ");
            assertThat(m.open()).isPositive();
        });
        assertThat(NearMiss.of(blueCard("DE", DEVELOPER, "45934.20"))).isEmpty();
    }

    @Test
    void aStateWithoutThePathwayIsNoNearMiss() {
        var denmark = blueCard("DK", DEVELOPER, "90000");
        assertThat(denmark.state()).isEqualTo(PathwayState.NOT_MET);
        assertThat(NearMiss.of(denmark)).isEmpty();
    }

    private static PathwayAssessment blueCard(String memberState, PathwayFacts person, String pay) {
        var job = new JobFacts(
                memberState,
                List.of("2512"),
                new Pay(new BigDecimal(pay), new BigDecimal(pay), "EUR", Pay.Period.YEAR),
                null,
                null,
                40,
                null,
                null,
                true,
                6,
                false,
                null,
                null,
                null,
                Map.of());
        return ASSESSOR.assess(person, job, memberState, Examples.DAY, View.FULL).stream()
                .filter(a -> a.pathway().equals("blue-card"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoUnmetConditionsAreNotNear() {
        assertThat(misses(PathwayState.NOT_MET, route(NOT_MET, MET, NOT_MET, NOT_MET)))
                .isEmpty();
    }

    @Test
    void whatIsOpenIsCountedAndNotHeldAgainstTheRoute() {
        var route = route(NOT_MET, MET, NOT_APPLICABLE, NOT_MET, UNDETERMINED, UNDETERMINED);
        assertThat(misses(PathwayState.NOT_MET, route)).containsExactly("2 +2");
    }

    @Test
    void ofAnOpenRouteTheOnlyOpenConditionIsNear() {
        var one = route(UNDETERMINED, MET, UNDETERMINED);
        var two = route(UNDETERMINED, MET, UNDETERMINED, UNDETERMINED);
        var unmet = route(NOT_MET, NOT_MET, MET);
        assertThat(misses(PathwayState.UNDETERMINED, one, unmet)).containsExactly("1 +0");
        assertThat(misses(PathwayState.UNDETERMINED, two, unmet)).isEmpty();
    }

    @Test
    void everyConditionOfAShutGateWouldBeEnough() {
        var shut = new Route("way", NOT_MET, conditions(MET), List.of(conditions(NOT_MET, NOT_MET)));
        var passed = new Route("way", NOT_MET, conditions(MET, NOT_MET), List.of(conditions(NOT_MET, MET)));
        var shutTwice = new Route("way", NOT_MET, conditions(MET, NOT_MET), List.of(conditions(NOT_MET)));
        assertThat(misses(PathwayState.NOT_MET, shut)).containsExactly("0 +0", "1 +0");
        assertThat(misses(PathwayState.NOT_MET, passed)).containsExactly("1 +0");
        assertThat(misses(PathwayState.NOT_MET, shutTwice)).isEmpty();
    }

    @Test
    void namesAConditionOnceByTheRouteWithFewestOpenOnes() {
        var far = route(NOT_MET, NOT_MET, MET, UNDETERMINED, UNDETERMINED);
        var near = route(NOT_MET, NOT_MET, MET, UNDETERMINED);
        assertThat(misses(PathwayState.NOT_MET, far, near)).containsExactly("0 +1");
    }

    @Test
    void nothingStandsBetweenAMetPathway() {
        assertThat(misses(PathwayState.MET, route(MET, MET), route(NOT_MET, NOT_MET, MET)))
                .isEmpty();
    }

    private static List<String> misses(PathwayState state, Route... routes) {
        var day = Examples.DAY;
        var assessment = new PathwayAssessment(
                "test", "DE", day, state, List.of(routes), null, List.of(), List.of(), List.of(), List.of(), null, "1");
        return NearMiss.of(assessment).stream()
                .map(m -> m.condition().id() + " +" + m.open())
                .toList();
    }

    private static Route route(ConditionState state, ConditionState... all) {
        return new Route("way", state, conditions(all), List.of());
    }

    /// Each named by its place.
    private static List<Condition> conditions(ConditionState... states) {
        return IntStream.range(0, states.length)
                .mapToObj(i -> new Condition(
                        String.valueOf(i),
                        "degree",
                        states[i],
                        null,
                        Words.NONE,
                        Words.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Verification.OFFICIAL,
                        null))
                .toList();
    }
}
