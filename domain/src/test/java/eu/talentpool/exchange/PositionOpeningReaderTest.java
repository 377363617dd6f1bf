package eu.talentpool.exchange;

import static eu.talentpool.exchange.Documents.rejection;
import static eu.talentpool.exchange.Documents.vacancy;
import static eu.talentpool.exchange.Documents.vacancyWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.Finding.Severity;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Place;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionOpeningReaderTest {

    private static final String GOLDEN = Documents.text("vacancy.xml");

    @Test
    void readsEveryFieldOfAVacancy() {
        var read = vacancy(GOLDEN);

        assertThat(read.key()).isEqualTo("DEMO-PES:4711");
        assertThat(read.closed()).isFalse();
        assertThat(read.content())
                .isEqualTo(new VacancyContent(
                        "de",
                        "Softwareentwickler Java",
                        "Wir suchen Dich.\nJava & SQL\nTests",
                        List.of(
                                Mention.ofUri(
                                        "Softwareentwickler",
                                        "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1"),
                                Mention.ofIsco("Softwareentwickler Java", "2512")),
                        List.of(
                                new RequiredSkill(
                                        Mention.ofUri(
                                                "Java",
                                                "http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389"),
                                        true),
                                new RequiredSkill(Mention.ofText("Docker"), false)),
                        List.of(
                                new RequiredLanguage("de", Cefr.B2, true),
                                new RequiredLanguage("fr", Cefr.A2, false),
                                new RequiredLanguage("en", null, true)),
                        6,
                        24,
                        List.of(new Place("AT", "AT221", "Graz", "8010"), new Place("GR", null, null, null)),
                        new NamedEmployer("Murufer Software GmbH", "FN DEMO 1 a", "DE", "jobs@example.org", "J62"),
                        new Pay(new BigDecimal("3500"), new BigDecimal("4200.50"), "EUR", Pay.Period.MONTH),
                        Schedule.FULL_TIME,
                        Offering.SEASONAL,
                        null,
                        2,
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 9, 30),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 1, 31),
                        true,
                        "Online bewerben (https://jobs.example.org/4711)",
                        true,
                        null));
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("pay-type", "date-dotted");
    }

    @Test
    void findsNothingWrongInAPlainVacancy() {
        assertThat(vacancy(vacancyWith("")).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PositionOfferingTypeCode, Freelance, BR-COM-38",
        "PositionScheduleTypeCode, Sometimes, BR-COM-39",
        "JobCategoryCode, 99999, BR-COM-29",
        "WorkingLanguageCode, XX, BR-COM-46",
        "PositionOpenQuantity, many, open-quantity",
        "PositionOpenQuantity, 0, open-quantity",
        "ApplicationCloseDate, 2027-02-30, BR-COM-05",
        "ApplicationCloseDate, 2027-02, date-not-a-day",
    })
    void leavesOutAWrongCodeAndSaysWhere(String element, String value, String rule) {
        var read = vacancy(vacancyWith("<%1$s>%2$s</%1$s>".formatted(element, value)));

        assertThat(read.findings())
                .filteredOn(f -> f.severity() == Severity.DROPPED)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo(rule);
                    assertThat(f.path()).isEqualTo("PositionProfile/" + element);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "EURES_ISCEDEducationLevel, 3, 3, isced-to-eqf",
        "EURES_ISCEDEducationLevel, 6, 6,",
        "EURES_ISCEDEducationLevel, 0, , BR-COM-13",
        "EURES_ISCEDEducationLevel, 9, , BR-COM-13",
        "EURES_EQF, 4, 4,",
        "EURES_EQF, 9, , BR-COM-13",
    })
    void mapsLevelsOfEducation(String list, String level, Integer eqf, String rule) {
        var read = vacancy(vacancyWith("""
            <PositionQualifications><EducationRequirement>
            <EducationLevelCode listName="%s">%s</EducationLevelCode>
            </EducationRequirement></PositionQualifications>\
            """.formatted(list, level)));

        assertThat(read.content().educationEqf()).isEqualTo(eqf);
        assertThat(read.findings()).extracting(Finding::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "RemunerationMinimumAmount, RemunerationRateIntervalCode, quarter, 12000, 48000, YEAR",
        "MinimumAmount, RemunerationIntervalCode, TwoWeeks, 1000, 500.0, WEEK",
        "RemunerationRangeMinimumAmount, RemunerationIntervalCode, hour, 14.5, 14.5, HOUR",
    })
    void readsPayUnderTheNamesThatSendersUse(
            String amount, String interval, String code, String value, BigDecimal expected, Pay.Period period) {
        var pay = vacancy(vacancyWith(pay("<%1$s currencyID='EUR'>%2$s</%1$s><%3$s>%4$s</%3$s>"
                        .formatted(amount, value, interval, code))))
                .content()
                .pay();

        assertThat(pay).isEqualTo(new Pay(expected, null, "EUR", period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<MinimumAmount currencyID='EUR'>1</MinimumAmount><MaximumAmount currencyID='SEK'>2</MaximumAmount>|"
                        + " BR-COM-31",
                "<MinimumAmount"
                    + " currencyID='XYZ'>1</MinimumAmount><RemunerationIntervalCode>hour</RemunerationIntervalCode>|"
                    + " BR-COM-34",
                "<MinimumAmount"
                    + " currencyID='EUR'>1</MinimumAmount><RemunerationIntervalCode>once</RemunerationIntervalCode>|"
                    + " BR-COM-33",
                "<MinimumAmount currencyID='EUR'>a lot</MinimumAmount>| pay-amount",
            })
    void leavesOutPayThatCannotBeUnderstood(String range, String rule) {
        var read = vacancy(vacancyWith(pay(range)));

        assertThat(read.content().pay()).isNull();
        assertThat(read.findings()).extracting(Finding::rule).contains(rule);
    }

    @Test
    void swapsAReversedRangeAndIgnoresZeroAsAPlaceholder() {
        var reversed = vacancy(vacancyWith(pay("""
            <MinimumAmount currencyID="EUR">30</MinimumAmount><MaximumAmount currencyID="EUR">20</MaximumAmount>
            <RemunerationIntervalCode>hour</RemunerationIntervalCode>\
            """)));
        var zero = vacancy(vacancyWith(pay("<MinimumAmount currencyID='EUR'>0.00</MinimumAmount>")));

        assertThat(reversed.content().pay())
                .isEqualTo(new Pay(new BigDecimal("20"), new BigDecimal("30"), "EUR", Pay.Period.HOUR));
        assertThat(reversed.findings()).extracting(Finding::rule).containsExactly("pay-reversed");
        assertThat(zero.content().pay()).isNull();
    }

    @Test
    void takesTheTitleForTheOccupationWhenNoCodeIsValid() {
        assertThat(vacancy(vacancyWith("")).content().occupations()).containsExactly(Mention.ofText("Cook"));
    }

    @Test
    void takesTheCountryOfWorkForAnEmployerWithoutAddress() {
        assertThat(vacancy(vacancyWith("")).content().employer().country()).isEqualTo("DE");
    }

    @Test
    void reportsFreeWordsInPlaceOfADate() {
        var read = vacancy(vacancyWith(
                "<PositionPeriod><StartDate><DateText>Spring 2020</DateText></StartDate></PositionPeriod>"));

        assertThat(read.content().start()).isNull();
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("date-free-text");
    }

    @Test
    void keepsTheFirstOfSeveralLanguagesAndReadsAMissingOneAsEnglish() {
        var document = vacancyWith("")
                .replace(" languageCode=\"en\"", "")
                .replace("</PositionProfile>", "</PositionProfile><PositionProfile languageCode=\"fr\"/>");

        assertThat(vacancy(document).content().language()).isEqualTo("en");
        assertThat(vacancy(document).findings()).extracting(Finding::rule).containsExactly("BR-COM-02", "BR-COM-01");
    }

    @Test
    void saysThatALicenceIsNotMatched() {
        var read = vacancy(
                vacancyWith("<PositionQualifications><LicenseTypeCode>B</LicenseTypeCode></PositionQualifications>"));

        assertThat(read.findings()).extracting(Finding::rule).containsExactly("licence-not-kept");
    }

    @Test
    void readsAClosedVacancyWithoutContent() {
        var read = vacancy("""
            <PositionOpening xmlns="http://www.hr-xml.org/3" majorVersionID="3" minorVersionID="2">
            <DocumentID schemeAgencyID="DEMO">1</DocumentID>
            <PositionOpeningStatusCode name="Closed"/></PositionOpening>\
            """);

        assertThat(read.closed()).isTrue();
        assertThat(read.key()).isEqualTo("DEMO:1");
    }

    @Test
    void refusesAWrongVersionAndAMissingIdentifier() {
        var good = vacancyWith("");

        assertThat(rejection(good.replace("minorVersionID=\"2\"", "")).rule()).isEqualTo("BR-COM-56");
        assertThat(rejection(good.replace("minorVersionID=\"2\"", "minorVersionID=\"4\""))
                        .rule())
                .isEqualTo("BR-COM-57");
        assertThat(rejection(good.replace(">1</DocumentID>", "> </DocumentID>")).rule())
                .isEqualTo("document-id-missing");
    }

    @Test
    void namesARejectedVacancyByItsKey() {
        var result = Documents.read(vacancyWith("").replace("majorVersionID=\"3\"", "majorVersionID=\"2\""));

        assertThat(((ReadResult.Rejected) result).key()).isEqualTo("DEMO:1");
    }

    private static String pay(String range) {
        return "<OfferedRemunerationPackage><RemunerationRange>" + range
                + "</RemunerationRange></OfferedRemunerationPackage>";
    }
}
