package eu.talentpool.pathway.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reference rates of the European Central Bank, units of a currency for one euro, by day.
///
/// @param days rates by currency; the euro is not among them
public record ExchangeRates(NavigableMap<LocalDate, Map<String, BigDecimal>> days) {

    /// None at all: no product ships exchange rates.
    public static final ExchangeRates NONE = new ExchangeRates(new TreeMap<>());

    private static final String EURO = "EUR";

    /// Days after which a rate is too old: weekends and holidays lie in between.
    private static final int VALID_DAYS = 7;

    /// Reads the history the bank publishes (`eurofxref-hist.csv`): a head with `Date` and currencies, a line a day.
    ///
    /// @throws IllegalArgumentException names the line that cannot be read
    public static ExchangeRates read(Path file) {
        return ExchangeRateFile.read(file);
    }

    /// What an amount is in another currency on a day; empty if a rate is missing or too old.
    public Optional<BigDecimal> convert(
            BigDecimal amount, String from, String to, LocalDate day, RoundingMode rounding) {
        var rates = days.floorEntry(day);
        if (rates == null || rates.getKey().plusDays(VALID_DAYS).isBefore(day)) return Optional.empty();
        var euro = new HashMap<>(rates.getValue());
        euro.put(EURO, BigDecimal.ONE);
        if (!euro.containsKey(from) || !euro.containsKey(to)) return Optional.empty();
        return Optional.of(amount.multiply(euro.get(to)).divide(euro.get(from), 2, rounding));
    }
}
