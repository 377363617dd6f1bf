package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.pathway.rules.RuleFiles;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.value.ExchangeRates;
import eu.talentpool.vacancy.Pay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "100, USD, EUR, FLOOR, 80.00",
        "100, EUR, USD, FLOOR, 125.00",
        "100, USD, SEK, FLOOR, 880.00",
        "1, SEK, EUR, FLOOR, 0.09",
        "1, SEK, EUR, CEILING, 0.10",
        "100, USD, PLN, FLOOR,",
        "100, PLN, USD, FLOOR,"
    })
    void convertsByTheEuro(BigDecimal amount, String from, String to, RoundingMode rounding, @Nullable BigDecimal is)
            throws IOException {
        var rates = read("Date,USD,SEK,\n2026-11-24, 1.25 ,11.00,\n");
        assertThat(rates.convert(amount, from, to, DAY, rounding).orElse(null)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, false", "2026-11-24, true", "2026-12-01, true", "2026-12-02, false"})
    void takesTheLastRateOfTheSevenDaysBefore(LocalDate day, boolean known) throws IOException {
        var rates = read("Date,USD\n2026-11-24,1.25\n");
        assertThat(rates.convert(BigDecimal.TEN, "USD", "EUR", day, RoundingMode.FLOOR))
                .matches(found -> found.isPresent() == known);
    }

    @Test
    void aRateThatIsNotThereIsUnknownThatDay() throws IOException {
        var rates = read("Date,USD,SEK,JPY\n2026-11-24,1.25,N/A,\n2026-11-20,1.20,11.00,180\n");
        assertThat(rates.convert(BigDecimal.TEN, "SEK", "EUR", DAY, RoundingMode.FLOOR))
                .isEmpty();
        assertThat(rates.convert(BigDecimal.TEN, "JPY", "EUR", DAY, RoundingMode.FLOOR))
                .isEmpty();
        assertThat(rates.convert(new BigDecimal("11"), "SEK", "EUR", LocalDate.of(2026, 11, 20), RoundingMode.FLOOR))
                .contains(new BigDecimal("1.00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|line 1", "Day,USD|line 1", "Date,USD\\n2026-11-24,1.25\\nsoon,1|line 3"})
    void namesTheLineThatCannotBeRead(String text, String line) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }

    @Test
    void saysThatTheFileIsMissing() {
        assertThatThrownBy(() -> ExchangeRates.read(folder.resolve("none.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "50000, 50000, MET, 'USD 50,000 a year, at the rate of the European Central Bank EUR 40,000.00 a year'",
        "49999, 49999, NOT_MET, 'USD 49,999 a year, at the rate of the European Central Bank EUR 39,999.20 a year'",
        "50000, , MET,"
                + " 'from USD 50,000 a year, at the rate of the European Central Bank from EUR 40,000.00 a year'",
        ", 49999, NOT_MET,"
                + " 'up to USD 49,999 a year, at the rate of the European Central Bank up to EUR 39,999.20 a year'"
    })
    void comparesPayInAnotherCurrency(
            @Nullable BigDecimal min, @Nullable BigDecimal max, PathwayState expected, String words)
            throws IOException {
        var rates = read("Date,USD\n2026-11-24,1.25\n");
        var pay = "{kind: pay, currency: EUR, period: year, holiday_allowance_percent: 0, amounts: [{id: DE-a,"
                + " amount: 40000, source: law, article: \"2\", effective_from: 2026-01-01, verified_on: 2026-01-02,"
                + " verification: official}]}";
        var files = new RuleFiles(new TreeMap<>(Map.of("test/DE.yaml", SmallRules.yaml(pay, "official"))));
        var found = new PathwayAssessor(PathwayRules.of(files, rates))
                .assess(PathwayFacts.UNKNOWN, paid(new Pay(min, max, "USD", Pay.Period.YEAR)), "DE", DAY, View.FULL)
                .getFirst();
        assertThat(found.state()).isEqualTo(expected);
        assertThat(SmallRules.said(found.routes().getFirst().all().getFirst().found()))
                .isEqualTo(words);
    }

    private static JobFacts paid(Pay pay) {
        return new JobFacts(
                "DE", List.of(), pay, null, null, null, null, null, null, null, null, null, null, null, Map.of());
    }

    private ExchangeRates read(String text) throws IOException {
        return ExchangeRates.read(Files.writeString(folder.resolve("rates.csv"), text));
    }
}
