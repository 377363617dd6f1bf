package eu.talentpool.pathway;

import static eu.talentpool.pathway.SmallRules.said;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.pathway.terms.Quantity;
import eu.talentpool.pathway.terms.Words;
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
        {kind: degree, eqf: 6, years: 3, awarded_in: [DE, AT], fields: ["06", "07"]} | completed, EQF 6, 3 years, awarded in: Germany, Austria, ISCED-F 06, 07 | EQF 6, 3 years
        {kind: training, years: 2}                           | completed, vocational training, 2 years | vocational training, 3 years
        {kind: degree-recognised}                            | yes | yes
        {kind: degree-age, years: 3}                         | 2023-11-24 or later | 2024-05
        {kind: experience, months: 36, within_years: 7, isco: ["133", "25"]} | 36 months in the last 7 years, ISCO-08 133, 25 | 12 to 18 months
        {kind: experience, months: 6, isco: []}              | 6 months, any occupation | 18 months
        {kind: age, at_least: 18, at_most: 34}               | 18 to 34 years | 29 to 30 years
        {kind: age, at_most: 34}                             | at most 34 years | 29 to 30 years
        {kind: age, at_least: 18}                            | at least 18 years | 29 to 30 years
        {kind: language, language: de, level: B1}            | German B1 | German A1, German (mother tongue)
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
        {kind: openings, days: [{from: 2026-11-01, to: 2026-11-30}, {from: 2027-02-01}]} | 2026-11-01 to 2026-11-30, from 2027-02-01 | 2026-11-24
        {kind: judgement}                                    | '' | ''
        """)
    void saysWhatIsAskedAndWhatWasFound(String requirement, String required, String found) {
        var condition = compared(requirement, ANNA, OFFER);
        assertThat(said(condition.required())).isEqualTo(required);
        assertThat(said(condition.found())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"HOUR, an hour", "DAY, a day", "WEEK, a week", "MONTH, a month", "YEAR, a year"})
    void saysWhatIsPaidByThePeriodOfTheOffer(Pay.Period period, String words) {
        var pay = new Pay(new BigDecimal("20.50"), null, "EUR", period);
        var job = new JobFacts(
                "DE", List.of(), pay, null, null, null, null, null, null, null, null, null, null, null, Map.of());
        var condition = compared(pay("month", 0), PathwayFacts.UNKNOWN, job);
        assertThat(said(condition.found())).isEqualTo("from EUR 20.50 " + words);
        assertThat(said(condition.required())).isEqualTo("at least EUR 40,000 a month");
    }

    @Test
    void namesOneAmountOnce() {
        var pay = new Pay(new BigDecimal("24000"), new BigDecimal("24000"), "EUR", Pay.Period.YEAR);
        var job = new JobFacts(
                "DE", List.of(), pay, null, null, null, null, null, null, null, null, null, null, null, Map.of());
        assertThat(said(compared(pay("year", 0), PathwayFacts.UNKNOWN, job).found()))
                .isEqualTo("EUR 24,000 a year");
    }

    @Test
    void namesBothEndsOfPayAndTheHolidayAllowanceLeftOut() {
        var condition = compared(pay("year", 8), PathwayFacts.UNKNOWN, OFFER);
        assertThat(said(condition.found())).isEqualTo("EUR 45,000 to 50,000 a year");
        assertThat(said(condition.required())).isEqualTo("at least EUR 40,000 a year without holiday allowance");
        assertThat(condition.ruleIds()).containsExactly("DE-one", "DE-a");
        assertThat(condition.sources()).extracting(LegalSource::article).containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | mindestens 40.000 EUR im Jahr ohne Urlaubsgeld | 45.000 bis 50.000 EUR im Jahr
        fr | au moins 40 000 EUR par an sans prime de vacances | 45 000 à 50 000 EUR par an
        hi | कम से कम EUR 40,000 प्रति वर्ष, छुट्टी भत्ते के बिना | EUR 45,000 से 50,000 तक प्रति वर्ष
        """)
    void saysAmountsAsTheLanguageWritesThem(String language, String required, String found) {
        var condition = compared(pay("year", 8), PathwayFacts.UNKNOWN, OFFER);
        var texts = PathwayTexts.in(language);
        assertThat(texts.value(condition.required())).isEqualTo(required);
        assertThat(texts.value(condition.found())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "de, 1 Monat, Deutsch B1, erworben in: Österreich",
        "fr, 1 mois, allemand B1, obtenu en : Autriche",
        "hi, 1 महीना, जर्मन B1, देश: ऑस्ट्रिया"
    })
    void saysOneOfAThingAndNamesLanguagesAndCountries(String language, String month, String german, String austria) {
        var texts = PathwayTexts.in(language);
        assertThat(texts.value(required("{kind: experience, months: 1, isco: []}")))
                .startsWith(month);
        assertThat(texts.value(required("{kind: language, language: de, level: B1}")))
                .isEqualTo(german);
        assertThat(texts.value(required("{kind: degree, eqf: 6, awarded_in: [AT]}")))
                .endsWith(austria);
    }

    private static Words required(String requirement) {
        return compared(requirement, ANNA, OFFER).required();
    }

    @Test
    void saysThatNoAmountIsKnown() {
        var old = pay("year", 0)
                .replace("effective_from: 2026-01-01, ", "effective_from: 2026-01-01, effective_to: 2026-06-30, ");
        assertThat(said(compared(old, PathwayFacts.UNKNOWN, OFFER).required()))
                .isEqualTo("no amount known for 2026-11-24");
    }

    @Test
    void saysNothingOfUnknownFacts() {
        for (var kind : List.of("passport", "sickness-insurance", "degree-recognised", "licence", "binding-offer"))
            assertThat(said(compared("{kind: " + kind + "}", PathwayFacts.UNKNOWN, JobFacts.UNKNOWN)
                            .found()))
                    .isEmpty();
    }

    @Test
    void countsWorkAfterTheDegreeByTheDegreeThatServesBest() {
        var after = "{kind: experience, months: 6, isco: [], after_degree: true}";
        var late = new Degree(6, 3, PartialDate.parse("2026-11-01"), false, Map.of(), "IN", null, null);
        var both = educated(late, new Degree(6, 3, PartialDate.parse("2015-06"), false, Map.of(), "IN", null, null));
        assertThat(said(compared(after, educated(late), OFFER).found())).isEqualTo("0 months");
        assertThat(said(compared(after, both, OFFER).found())).isEqualTo("18 months");
        assertThat(said(compared(after, educated(Degree.UNKNOWN), OFFER).found()))
                .isEqualTo("0 to 18 months");
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
