package eu.talentpool.pathway.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.taxonomy.Countries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberStateInformationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final MemberStateInformation INFORMATION = MemberStateInformation.load();

    private final InformationTexts texts = InformationTexts.english();

    static Set<String> memberStates() {
        return new TreeSet<>(Countries.memberStates());
    }

    @ParameterizedTest
    @MethodSource("memberStates")
    void everyMemberStateSaysThatNobodyMayAskForMoneyWhereToComplainAndWhatIrregularRoutesRisk(String state) {
        var told = INFORMATION.of(state, TODAY);
        assertThat(told.statements())
                .extracting(Statement::topic)
                .contains(Topic.NO_FEES, Topic.COMPLAINT, Topic.EQUALITY, Topic.IRREGULAR_RISKS)
                .isSorted();
        assertThat(told.statements())
                .filteredOn(s -> s.id().startsWith(state) && s.topic() == Topic.COMPLAINT)
                .anySatisfy(s -> assertThat(s.body()).isNotNull());
        assertThat(told.gaps()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("memberStates")
    void aTopicWithoutAVerifiedAnswerOfTheStateIsAGap(String state) {
        var told = INFORMATION.of(state, TODAY);
        for (var topic : List.of(Topic.NO_FEES, Topic.PROCEDURE, Topic.RIGHTS, Topic.COMPLAINT, Topic.EQUALITY))
            assertThat(told.gaps().contains("no-" + topic.key()))
                    .isEqualTo(told.statements().stream()
                            .filter(s -> s.verification() != Verification.UNVERIFIED)
                            .noneMatch(s -> s.topic() == topic && s.id().startsWith(state)));
    }

    @Test
    void denmarkIsToldNoUnionInstrumentThatDoesNotBindIt() {
        assertThat(unionStatements("DK"))
                .containsExactlyInAnyOrder(
                        "EU-fees-ilo",
                        "EU-fees-iris",
                        "EU-recognition",
                        "EU-equality-hiring",
                        "EU-equality-proof",
                        "EU-equality-limit",
                        "EU-risk-papers",
                        "EU-risk-abuse",
                        "EU-risk-stay",
                        "EU-risk-signs");
    }

    @Test
    void irelandTakesPartInTheDirectiveOnTraffickingBesides() {
        assertThat(unionStatements("IE"))
                .containsAll(unionStatements("DK"))
                .contains("EU-risk-consent")
                .hasSize(unionStatements("DK").size() + 1);
    }

    @Test
    void bothNameThatUnionRulesOnPermitsAreLeftOut() {
        for (var state : List.of("DK", "IE"))
            assertThat(INFORMATION.of(state, TODAY).gaps()).contains("union-law-not-bound");
        assertThat(INFORMATION.of("DE", TODAY).gaps()).doesNotContain("union-law-not-bound");
    }

    private static List<String> unionStatements(String state) {
        return ids(state, TODAY).filter(id -> id.startsWith("EU-")).toList();
    }

    private static Stream<String> ids(String state, LocalDate day) {
        return INFORMATION.of(state, day).statements().stream().map(Statement::id);
    }

    @Test
    void leavesOutWhatIsNoLongerInForceAndWhatIsNotYet() {
        assertThat(ids("EE", LocalDate.of(2026, 12, 31))).contains("EE-quota");
        assertThat(ids("EE", LocalDate.of(2027, 1, 1))).doesNotContain("EE-quota");
        assertThat(ids("DE", LocalDate.of(2026, 5, 20))).doesNotContain("EU-single-permit-employer");
        assertThat(ids("DE", LocalDate.of(2026, 5, 21))).contains("EU-single-permit-employer");
    }

    @Test
    void aTopicWhoseLastStatementExpiredBecomesAGap() {
        assertThat(INFORMATION.of("GR", LocalDate.of(2026, 12, 31)).gaps()).doesNotContain("no-procedure");
        assertThat(INFORMATION.of("GR", LocalDate.of(2027, 1, 1)).gaps()).contains("no-procedure");
    }

    @Test
    void whatIsOlderThanAKnownChangeIsToldAsUnverified() {
        assertThat(INFORMATION.of("IT", TODAY).statements())
                .filteredOn(s -> s.source().title().equals("Decreto legislativo 286/1998"))
                .hasSize(3)
                .allMatch(s -> s.verification() == Verification.UNVERIFIED);
    }

    @Test
    void tellsAnIndianDeveloperWhomToAskInGermany() {
        var advice = INFORMATION.of("DE", TODAY).statements().stream()
                .filter(s -> s.id().equals("DE-advice"))
                .toList();
        assertThat(advice).extracting(texts::statement).first().asString().contains("Free advice on pay");
        assertThat(advice)
                .extracting(s -> s.source().reference())
                .first()
                .asString()
                .startsWith("https://www.bmas.de/");
    }

    @Test
    void takesTheCodesOfTheUnion() {
        assertThat(INFORMATION.of("EL", TODAY)).isEqualTo(INFORMATION.of("GR", TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "EU", "nowhere"})
    void refusesWhatIsNoMemberState(String country) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INFORMATION.of(country, TODAY))
                .withMessageContaining(country + " is no Member State");
    }
}
