package eu.talentpool.pathway;

import static eu.talentpool.pathway.SmallRules.said;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.DeclaredFact;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.pathway.terms.Points;
import eu.talentpool.pathway.terms.Quantity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kinds of requirement one by one, on an application of 2026-11-24.
class KindsTest {

    private static Condition check(String requirement, PathwayFacts person, @Nullable JobFacts job) {
        return SmallRules.assess(SmallRules.yaml(requirement, "official"), person, job, View.FULL)
                .routes()
                .getFirst()
                .all()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "de, B1, false, MET",
        "de, B2, false, MET",
        "de, A2, false, NOT_MET",
        "de, , true, MET",
        "de, , false, UNDETERMINED",
        "en, C2, false, UNDETERMINED"
    })
    void comparesALanguage(String language, @Nullable Cefr level, boolean motherTongue, ConditionState expected) {
        var found = check(
                "{kind: language, language: de, level: B1}",
                speaking(new LanguageSkill(language, level, motherTongue)),
                null);
        assertThat(found.state()).isEqualTo(expected);
        assertThat(said(found.required())).isEqualTo("German B1");
    }

    private static PathwayFacts speaking(LanguageSkill... languages) {
        return new PathwayFacts(
                List.of(), List.of(), null, List.of(languages), null, null, Map.of(), Map.of(), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "20, , 19, NOT_MET",
        "20, , 20, MET",
        ", 20, 20, MET",
        ", 20, 21, NOT_MET",
        "10, 20, 20, MET",
        "10, 20, , UNDETERMINED"
    })
    void comparesHours(
            @Nullable Integer atLeast, @Nullable Integer atMost, @Nullable Integer hours, ConditionState expected) {
        var bounds = (atLeast == null ? "" : ", at_least: " + atLeast) + (atMost == null ? "" : ", at_most: " + atMost);
        assertThat(check("{kind: hours" + bounds + "}", PathwayFacts.UNKNOWN, job(hours, null, null, Map.of()))
                        .state())
                .isEqualTo(expected);
    }

    private static JobFacts job(
            @Nullable Integer hours,
            @Nullable Integer months,
            @Nullable String nuts,
            Map<DeclaredFact, Boolean> declared) {
        return new JobFacts(
                "DE",
                List.of("2512"),
                null,
                null,
                null,
                hours,
                null,
                months,
                null,
                null,
                null,
                null,
                null,
                nuts,
                declared);
    }

    @ParameterizedTest
    @CsvSource({"DE21, MET", "DE212, MET", "DE2, UNDETERMINED", ", UNDETERMINED", "DE30, NOT_MET"})
    void comparesTheRegion(@Nullable String nuts, ConditionState expected) {
        var found = check("{kind: region, nuts: [DE21]}", PathwayFacts.UNKNOWN, job(null, null, nuts, Map.of()));
        assertThat(found.state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, NOT_MET", "3, MET", "9, MET", "10, NOT_MET", ", UNDETERMINED"})
    void comparesTheLengthOfAContractWithBothBounds(@Nullable Integer months, ConditionState expected) {
        var found = check(
                "{kind: contract, months: 3, at_most_months: 9}",
                PathwayFacts.UNKNOWN,
                job(null, months, null, Map.of()));
        assertThat(found.state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, NOT_MET", ", UNDETERMINED"})
    void comparesADeclaredFact(@Nullable Boolean stated, ConditionState expected) {
        var declared =
                stated == null ? Map.<DeclaredFact, Boolean>of() : Map.of(DeclaredFact.RECOGNISED_SPONSOR, stated);
        var found = check(
                "{kind: declared, fact: recognised_sponsor}", PathwayFacts.UNKNOWN, job(null, null, null, declared));
        assertThat(found.state()).isEqualTo(expected);
    }

    @Test
    void leavesFamilyAndResidenceToTheApplicantInTheEmployersView() {
        var rules = SmallRules.yaml("{kind: declared, fact: partner_qualifies}", "official");
        var person = stating(Map.of(DeclaredFact.PARTNER_QUALIFIES, true), Map.of());
        assertThat(SmallRules.assess(rules, person, null, View.FULL).state()).isEqualTo(PathwayState.MET);
        var seen = SmallRules.assess(rules, person, null, View.EMPLOYER);
        assertThat(seen.missing()).extracting(Condition::settledBy).containsExactly("applicant");
    }

    private static PathwayFacts stating(Map<DeclaredFact, Boolean> facts, Map<Quantity, Integer> quantities) {
        return new PathwayFacts(List.of(), List.of(), null, List.of(), null, null, Map.of(), facts, quantities);
    }

    @ParameterizedTest
    @CsvSource({"5, NOT_MET", "6, MET", ", UNDETERMINED"})
    void comparesAQuantity(@Nullable Integer months, ConditionState expected) {
        var quantities = months == null ? Map.<Quantity, Integer>of() : Map.of(Quantity.GROUP_MONTHS, months);
        var found = check("{kind: quantity, quantity: group_months, at_least: 6}", stating(Map.of(), quantities), null);
        assertThat(found.state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-24, MET",
        "2026-11-25, 2026-12-01, NOT_MET",
        "2026-11-01, 2026-11-23, UNDETERMINED",
        "2026-11-24, , MET"
    })
    void comparesTheDayWithTheOpenings(String from, @Nullable String to, ConditionState expected) {
        var days = "[{from: " + from + (to == null ? "" : ", to: " + to) + "}]";
        var found = check("{kind: openings, days: " + days + "}", PathwayFacts.UNKNOWN, null);
        assertThat(found.state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2, MET",
        "true, 1, NOT_MET",
        "true, , UNDETERMINED",
        ", 2, UNDETERMINED",
        ", 1, NOT_MET",
        "false, 3, NOT_MET"
    })
    void comparesATraining(@Nullable Boolean vocational, @Nullable Integer years, ConditionState expected) {
        var training = new Degree(4, years, null, false, Map.of(), null, null, vocational);
        assertThat(check("{kind: training, years: 2}", educated(training), null).state())
                .isEqualTo(expected);
    }

    private static PathwayFacts educated(Degree degree, WorkPeriod... work) {
        return new PathwayFacts(
                List.of(degree), List.of(work), null, List.of(), null, null, Map.of(), Map.of(), Map.of());
    }

    @ParameterizedTest
    @CsvSource({"AT, 0613, MET", "IN, 0613, NOT_MET", ", 0613, UNDETERMINED", "AT, 0311, NOT_MET", "AT, 06, MET"})
    void comparesWhereAndInWhatTheDegreeWasAwarded(
            @Nullable String country, @Nullable String field, ConditionState expected) {
        var degree = new Degree(6, 3, null, false, Map.of(), country, field, null);
        var found = check("{kind: degree, eqf: 6, awarded_in: [AT], fields: ['06', '07']}", educated(degree), null);
        assertThat(found.state()).isEqualTo(expected);
        assertThat(said(found.required())).isEqualTo("completed, EQF 6, awarded in: Austria, ISCED-F 06, 07");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2022-11-24, IN, MET",
        ", 2022-11-24, IN, UNDETERMINED",
        "false, 2022-11-24, IN, NOT_MET",
        "true, 2024-11-25, IN, NOT_MET",
        "true, , IN, UNDETERMINED",
        "true, 2022-11-24, AT, NOT_MET",
        "true, 2022-11-24, , UNDETERMINED"
    })
    void countsRelatedWorkAfterTheDegreeInACountry(
            @Nullable Boolean related, @Nullable String degree, @Nullable String country, ConditionState expected) {
        var work = new WorkPeriod(null, PartialDate.parse("2020-01-01"), null, true, country, related);
        var award = degree == null ? null : PartialDate.parse(degree);
        var found = check(
                "{kind: experience, months: 24, isco: [], related: true, after_degree: true, country: IN}",
                educated(new Degree(6, 3, award, false, Map.of(), null, null, null), work),
                null);
        assertThat(found.state()).isEqualTo(expected);
    }

    private static final String LIST = """
        lists:
          shortage:
            - {id: DE-L1, add: ['25'], remove: ['2513'], source: law, article: '1', effective_from: 2026-01-01,
               verified_on: 2026-01-02, verification: official}
            - {id: DE-L2, add: ['7112'], region: DE2, source: law, article: '2', effective_from: 2026-01-01,
               effective_to: 2026-12-31, verified_on: 2026-01-02, verification: official}
        conditions:\
        """;

    @ParameterizedTest
    @CsvSource({
        "2512, DE30, MET",
        "2513, DE30, NOT_MET",
        "25, DE30, UNDETERMINED",
        "7112, DE21, MET",
        "7112, DE30, NOT_MET",
        "7112, , UNDETERMINED",
        "'', DE21, UNDETERMINED",
        "1330, DE21, NOT_MET"
    })
    void looksUpAListWithRegionsAdditionsAndRemovals(String group, @Nullable String nuts, ConditionState expected) {
        var rules = SmallRules.yaml("{kind: listed-occupation, list: shortage}", "official")
                .replace("conditions:", LIST);
        var job = new JobFacts(
                "DE", List.of(group), null, null, null, null, null, null, null, null, null, null, null, nuts, Map.of());
        var found = SmallRules.assess(rules, PathwayFacts.UNKNOWN, job, View.FULL);
        assertThat(found.routes().getFirst().state()).isEqualTo(expected);
        assertThat(found.routes().getFirst().all().getFirst().ruleIds()).containsExactly("DE-one", "DE-L1", "DE-L2");
    }

    /// The job does not say whether its profession is regulated; a list of regulated professions may.
    @ParameterizedTest
    @CsvSource({
        "7112, DE21, true, true, MET",
        "7112, DE21, true, false, NOT_MET",
        "7112, DE21, true, , UNDETERMINED",
        "7112, DE30, true, false, UNDETERMINED",
        "7112, DE30, true, true, MET",
        "2513, DE30, false, false, UNDETERMINED"
    })
    void aListTellsWhichProfessionsAreRegulated(
            String group, String nuts, boolean list, @Nullable Boolean licence, ConditionState expected) {
        var requirement = list ? "{kind: licence, list: shortage}" : "{kind: licence}";
        var rules = SmallRules.yaml(requirement, "official").replace("conditions:", LIST);
        var job = new JobFacts(
                "DE", List.of(group), null, null, null, null, null, null, null, null, null, null, null, nuts, Map.of());
        var licences = licence == null ? Map.<String, Boolean>of() : Map.of("DE", licence);
        var person = new PathwayFacts(List.of(), List.of(), null, List.of(), null, null, licences, Map.of(), Map.of());
        var found = SmallRules.assess(rules, person, job, View.FULL);
        assertThat(found.routes().getFirst().state()).isEqualTo(expected);
    }

    @Test
    void aListThatIsNotInTheDataIsOpen() {
        var job = job(null, null, null, Map.of());
        assertThat(check("{kind: listed-occupation, list: shortage}", PathwayFacts.UNKNOWN, job)
                        .state())
                .isEqualTo(ConditionState.UNDETERMINED);
    }

    private static final String POINTS = """
        {kind: points, minimum: 6, blocks: [
          {best: true, criteria: [
            {id: DE-p1, label: german-b2, points: 3, requirement: {kind: language, language: de, level: B2}},
            {id: DE-p2, label: german-b1, points: 2, requirement: {kind: language, language: de, level: B1}}]},
          {max: 4, criteria: [
            {id: DE-p3, label: half-years, points: 1, each: true, requirement: {kind: experience, months: 6, isco: []}}]}]}\
        """;

    @ParameterizedTest
    @CsvSource({
        "B1, 2024-11-24, 2 to 2, 4 to 4, MET",
        "B1, 2024-11-25, 2 to 2, 3 to 3, NOT_MET",
        "B2, 2025-05-24, 3 to 3, 3 to 3, MET",
        "B2, 2025, 3 to 3, 1 to 3, UNDETERMINED",
        ", 2020-01-01, 0 to 3, 4 to 4, UNDETERMINED"
    })
    void addsPointsAndKeepsWhatIsOpenAsARange(
            @Nullable Cefr german, String from, String language, String work, ConditionState expected) {
        var job = new WorkPeriod("2512", PartialDate.parse(from), null, true, "IN", null);
        var person = new PathwayFacts(
                List.of(),
                List.of(job),
                null,
                List.of(new LanguageSkill("de", german, false)),
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of());
        var found = check(POINTS, person, null);
        assertThat(found.state()).isEqualTo(expected);
        assertThat(said(found.required())).isEqualTo("6 points");
        assertThat(said(found.found())).isEqualTo(sum(language, work));
        assertThat(found.points()).extracting(Points::label).containsExactly("german-b2", "german-b1", "half-years");
    }

    private static String sum(String a, String b) {
        var least = Integer.parseInt(a.split(" to ")[0]) + Integer.parseInt(b.split(" to ")[0]);
        var most = Integer.parseInt(a.split(" to ")[1]) + Integer.parseInt(b.split(" to ")[1]);
        return least == most ? least + " points" : least + " to " + most + " points";
    }

    @Test
    void unknownExperienceGivesAllPointsOfItsBlockAtMost() {
        var found = check(POINTS, PathwayFacts.UNKNOWN, null);
        assertThat(said(found.found())).isEqualTo("0 to 7 points");
    }
}
