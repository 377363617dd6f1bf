package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.vacancy.Pay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Single values as job boards write them; every one that is not taken has a finding.
class PostingWordsTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-6-17| 2026-06-17",
                "2026-06-17T10:23:21.503| 2026-06-17",
                "2026-06-17T23:30:00.123456-05:00| 2026-06-17",
                "2026-01-02 15:04:05| 2026-01-02",
                "2025-02-27 14:31:25 UTC| 2025-02-27",
                "07.12.2026| 2026-12-07",
                "Tue, 3 Nov 2026 09:15:00 GMT| 2026-11-03",
                "24/02/2026| 2026-02-24",
            })
    void readsDays(String text, LocalDate day) {
        var dates = new PostingDates(findings, List.of(PostingDates.pattern("dd/MM/yyyy")));
        assertThat(dates.day("d", text)).isEqualTo(day);
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01",
                "9999-12-31T23:59:59Z",
                "2026-02-30",
                "29. november 2026",
                "03/04/2026",
                "as soon as possible",
                "99999999999999999999"
            })
    void leavesOutWhatIsNoCertainDay(String text) {
        assertThat(new PostingDates(findings, List.of()).day("d", text)).isNull();
        assertThat(findings.list()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "point| 100,000| | USD| YEAR| 100000| ",
                "point| 33000.000| 37000.000| EUR| yearly| 33000.000| 37000.000",
                "point| 1'250.50| | CHF| MONTH| 1250.50| ",
                "comma| 710,00| 1 823,00| EUR| MONTHLY| 710.00| 1823.00",
                "comma| 50.000 €| | | par an| 50000| ",
                "point| 0.0| 4000| SEK| month| | 4000",
                "point| 5000| 4000| SEK| month| 4000| 5000",
            })
    void readsPay(String decimal, String min, String max, String currency, String period, String from, String to) {
        var pay = Objects.requireNonNull(pay(decimal, min, max, currency, period));
        assertThat(pay.min()).isEqualTo(from == null ? null : new java.math.BigDecimal(from));
        assertThat(pay.max()).isEqualTo(to == null ? null : new java.math.BigDecimal(to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "point| 12.500| EUR| YEAR| pay-amount",
                "comma| 12,500| EUR| YEAR| pay-amount",
                "point| up to 20| EUR| HOUR| pay-amount",
                "point| 1e400| EUR| HOUR| pay-amount",
                "point| 9999999999999999| EUR| HOUR| pay-amount",
                "point| $100,000| | YEAR| pay-currency",
                "point| 4000| kr| MONTH| pay-currency",
                "point| 4000| EUR</p><script>| MONTH| pay-currency",
                "point| 4000| EUR| | pay-period",
                "point| 4000| EUR| piece| pay-period",
                "point| 11.88| EUR| annum| pay-implausible",
            })
    void leavesOutPayThatCanBeReadInTwoWays(
            String decimal, String amount, String currency, String period, String rule) {
        assertThat(pay(decimal, amount, null, currency, period)).isNull();
        assertThat(findings.list()).extracting(Finding::rule).contains(rule);
    }

    private @Nullable Pay pay(
            String decimal, String min, @Nullable String max, @Nullable String currency, @Nullable String period) {
        return new PostingPay(findings, decimal.equals("comma"))
                .pay(new PostingPay.Stated("p", min, max, currency, period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FULL_TIME| FULL_TIME| ",
                "Vollzeit,Teilzeit| ANY| ",
                "part-time; CDI| PART_TIME| PERMANENT",
                "CONTRACTOR,INTERN| | INTERNSHIP",
                "PER_DIEM| | OTHER",
                "Vanlig anställning| | ",
            })
    void readsKindOfContractAndTime(String words, String schedule, String offering) {
        var terms = new PostingContract(findings).terms("c", Stream.of(words));
        assertThat(String.valueOf(terms.schedule())).isEqualTo(String.valueOf(schedule));
        assertThat(String.valueOf(terms.offering())).isEqualTo(String.valueOf(offering));
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 years| 36",
                "at least 2 years of practice| 24",
                "mind. 18 Monate| 18",
                "2-4 ans| 24",
                "1+ year| 12",
                "no requirements| 0",
                "We were founded 5 years ago| ",
                "200 years| ",
            })
    void readsExperienceOnlyAtTheBeginning(String words, Integer months) {
        assertThat(new PostingRequirements(findings).experienceMonths("e", words))
                .isEqualTo(months);
        assertThat(findings.list()).hasSize(months == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bachelor degree| 6",
                "Master of Science| 7",
                "8| 8",
                "high school| ",
                "associate degree| ",
                "Bachelor or Master| ",
            })
    void givesALevelOfEducationOnlyWhereItIsCertain(String words, Integer eqf) {
        assertThat(new PostingRequirements(findings).eqf("e", words)).isEqualTo(eqf);
        assertThat(findings.list()).hasSize(eqf == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berlin, Germany| Berlin| DE",
                "Denmark| | DK",
                "San Francisco, CA| San Francisco, CA| ",
                "Athens, Georgia| Athens, Georgia| ",
                "Берлин| Берлин| ",
            })
    void takesACountryFromAnAddressOnlyByItsFullName(String address, String city, String country) {
        var place = Objects.requireNonNull(new PostingPlaces(findings).ofWords("p", address));
        assertThat(place.city()).isEqualTo(city);
        assertThat(place.country()).isEqualTo(country);
    }
}
