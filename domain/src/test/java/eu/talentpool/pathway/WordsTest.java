package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.pathway.terms.Quantity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a condition says of the two sides it compares, on 24 November 2026.
class WordsTest {

    private static final PathwayFacts ANNA = new PathwayFacts(
            List.of(new Degree(6, 3, PartialDate.parse("2024-05"), false, Map.of("DE", true), "IN", "0613", true)),
            List.of(
                    new WorkPeriod(
                            "2512",
                            PartialDate.parse("2024-01-01"),
                            PartialDate.parse("2024-12-31"),
                            false,
                            "IN",
                            null),
                    new WorkPeriod(
                            null, PartialDate.parse("2025-01-01"), PartialDate.parse("2025-06-30"), false, "AT", null)),
            PartialDate.parse("1996"),
            List.of(new LanguageSkill("de", Cefr.A1, false), new LanguageSkill("de", null, true)),
            LocalDate.of(2030, 1, 2),
            true,
            Map.of("DE", false),
            Map.of(),
            Map.of(Quantity.GROUP_MONTHS, 7));

    private static final JobFacts OFFER = new JobFacts(
            "DE",
            List.of("2512", "2411"),
            new Pay(new BigDecimal("45000"), new BigDecimal("50000"), "EUR", Pay.Period.YEAR),
            null,
            null,
            40,
            null,
            12,
            false,
            7,
            true,
            false,
            true,
            "DE212",
            Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {kind: degree, eqf: 6}                               | completed, EQF 6 | EQF 6, 3 years
        {kind: degree, eqf: 6, years: 3, awarded_in: [DE, AT], fields: ["06", "07"]} | completed, EQF 6, 3 years, of DE, AT, ISCED-F 06, 07 | EQF 6, 3 years
        {kind: training, years: 2}                           | completed, vocational, 2 years | vocational, 3 years
        {kind: degree-recognised}                            | yes | yes
        {kind: degree-age, years: 3}                         | 2023-11-24 or later | 2024-05
        {kind: experience, months: 36, within_years: 7, isco: ["133", "25"]} | 36 months in 7 years, ISCO-08 133, 25 | 12 to 18 months
        {kind: experience, months: 6, isco: []}              | 6 months, any occupation | 18 months
        {kind: age, at_least: 18, at_most: 34}               | 18 to 34 years | 29 to 30 years
        {kind: age, at_most: 34}                             | at most 34 years | 29 to 30 years
        {kind: age, at_least: 18}                            | at least 18 years | 29 to 30 years
        {kind: language, language: de, level: B1}            | de B1 | de A1, de mother tongue
        {kind: passport}                                     | 2026-11-24 or later | 2030-01-02
        {kind: sickness-insurance}                           | yes | yes
        {kind: licence}                                      | granted or promised, if regulated | no
        {kind: occupation, isco: ["25"]}                     | ISCO-08 25 | 2512, 2411
        {kind: job-level, eqf: 6}                            | EQF 6 | EQF 7
        {kind: contract, months: 6}                          | at least 6 months | 12 months
        {kind: contract, months: 6, at_most_months: 24}      | 6 to 24 months | 12 months
        {kind: hours, at_least: 20}                          | at least 20 hours a week | 40 hours
        {kind: region, nuts: [DE2, DE3]}                     | NUTS DE2, DE3 | DE212
        {kind: binding-offer}                                | yes | yes
        {kind: no-agency-work}                               | no | no
        {kind: quantity, quantity: group_months, at_least: 6} | at least 6 | 7
        {kind: openings, days: [{from: 2026-11-01, to: 2026-11-30}, {from: 2027-02-01}]} | [2026-11-01 to 2026-11-30, from 2027-02-01] | 2026-11-24
        {kind: judgement}                                    | '' | ''
        """)
    void saysWhatIsAskedAndWhatWasFound(String requirement, String required, String found) {
        var condition = compared(requirement, ANNA, OFFER);
        assertThat(condition.required()).isEqualTo(required);
        assertThat(condition.found()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"HOUR, an hour", "DAY, a day", "WEEK, a week", "MONTH, a month", "YEAR, a year"})
    void saysWhatIsPaidByThePeriodOfTheOffer(Pay.Period period, String words) {
        var pay = new Pay(new BigDecimal("20.50"), null, "EUR", period);
        var job = new JobFacts(
                "DE", List.of(), pay, null, null, null, null, null, null, null, null, null, null, null, Map.of());
        var condition = compared(pay("month", 0), PathwayFacts.UNKNOWN, job);
        assertThat(condition.found()).isEqualTo("EUR from 20.50 " + words);
        assertThat(condition.required()).isEqualTo("at least EUR 40000 a month");
    }

    @Test
    void namesOneAmountOnce() {
        var pay = new Pay(new BigDecimal("24000"), new BigDecimal("24000"), "EUR", Pay.Period.YEAR);
        var job = new JobFacts(
                "DE", List.of(), pay, null, null, null, null, null, null, null, null, null, null, null, Map.of());
        assertThat(compared(pay("year", 0), PathwayFacts.UNKNOWN, job).found()).isEqualTo("EUR 24000 a year");
    }

    @Test
    void namesBothEndsOfPayAndTheHolidayAllowanceLeftOut() {
        var condition = compared(pay("year", 8), PathwayFacts.UNKNOWN, OFFER);
        assertThat(condition.found()).isEqualTo("EUR from 45000 to 50000 a year");
        assertThat(condition.required()).isEqualTo("at least EUR 40000 a year without holiday allowance");
        assertThat(condition.ruleIds()).containsExactly("DE-one", "DE-a");
        assertThat(condition.sources()).extracting(LegalSource::article).containsExactly("1", "2");
    }

    @Test
    void saysThatNoAmountIsKnown() {
        var old = pay("year", 0)
                .replace("effective_from: 2026-01-01, ", "effective_from: 2026-01-01, effective_to: 2026-06-30, ");
        assertThat(compared(old, PathwayFacts.UNKNOWN, OFFER).required()).isEqualTo("no amount known for 2026-11-24");
    }

    @Test
    void saysNothingOfUnknownFacts() {
        for (var kind : List.of("passport", "sickness-insurance", "degree-recognised", "licence", "binding-offer"))
            assertThat(compared("{kind: " + kind + "}", PathwayFacts.UNKNOWN, JobFacts.UNKNOWN)
                            .found())
                    .isEmpty();
    }

    @Test
    void countsWorkAfterTheDegreeByTheDegreeThatServesBest() {
        var after = "{kind: experience, months: 6, isco: [], after_degree: true}";
        var late = new Degree(6, 3, PartialDate.parse("2026-11-01"), false, Map.of(), "IN", null, null);
        var both = educated(late, new Degree(6, 3, PartialDate.parse("2015-06"), false, Map.of(), "IN", null, null));
        assertThat(compared(after, educated(late), OFFER).found()).isEqualTo("0 months");
        assertThat(compared(after, both, OFFER).found()).isEqualTo("18 months");
        assertThat(compared(after, educated(Degree.UNKNOWN), OFFER).found()).isEqualTo("0 to 18 months");
    }

    private static PathwayFacts educated(Degree... degrees) {
        return new PathwayFacts(
                List.of(degrees), ANNA.experience(), null, List.of(), null, null, Map.of(), Map.of(), Map.of());
    }

    private static String pay(String period, int holidayAllowance) {
        return "{kind: pay, currency: EUR, period: " + period + ", holiday_allowance_percent: " + holidayAllowance
                + ", amounts: [{id: DE-a, amount: 40000, source: law, article: \"2\", effective_from: 2026-01-01, "
                + "verified_on: 2026-01-02, verification: official}]}";
    }

    private static Condition compared(String requirement, PathwayFacts person, JobFacts job) {
        return SmallRules.assess(SmallRules.yaml(requirement, "official"), person, job, View.FULL)
                .routes()
                .getFirst()
                .all()
                .getFirst();
    }
}
