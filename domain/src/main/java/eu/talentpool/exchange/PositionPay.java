package eu.talentpool.exchange;

import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.Pay.Period;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pay a `PositionProfile` offers. No schema of this part is public; the names accepted are those of HR Open
/// Standards 3.2 and those that senders and readers in the EURES network are seen to use.
record PositionPay(Findings findings) {

    private static final Pattern NOTHING = Pattern.compile("0*(\\.0*)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    private static final List<String> MINIMUM =
            List.of("RemunerationRangeMinimumAmount", "RemunerationMinimumAmount", "MinimumAmount");
    private static final List<String> MAXIMUM =
            List.of("RemunerationRangeMaximumAmount", "RemunerationMaximumAmount", "MaximumAmount");
    private static final List<String> INTERVAL = List.of("RemunerationIntervalCode", "RemunerationRateIntervalCode");

    /// ISO 4217.
    static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /// EURES code list CL50, as far as an amount can be carried over exactly.
    private static final Map<String, Interval> INTERVALS = Map.ofEntries(
            interval("hour", Period.HOUR, "1"),
            interval("day", Period.DAY, "1"),
            interval("week", Period.WEEK, "1"),
            interval("twoweeks", Period.WEEK, "0.5"),
            interval("fourweeks", Period.WEEK, "0.25"),
            interval("halfmonth", Period.MONTH, "2"),
            interval("month", Period.MONTH, "1"),
            interval("twomonths", Period.YEAR, "6"),
            interval("quarter", Period.YEAR, "4"),
            interval("halfyear", Period.YEAR, "2"),
            interval("year", Period.YEAR, "1"));

    private record Interval(Period period, BigDecimal factor) {}

    private static Map.Entry<String, Interval> interval(String code, Period period, String factor) {
        return Map.entry(code, new Interval(period, new BigDecimal(factor)));
    }

    /// The first range of basic pay; null if there is none that can be used.
    @Nullable
    Pay read(XmlElement profile) {
        return profile.list("OfferedRemunerationPackage", "RemunerationRange").stream()
                .filter(this::isBasicPay)
                .map(this::range)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private boolean isBasicPay(XmlElement range) {
        var type = range.textAt("RemunerationTypeCode");
        if (type == null || type.equalsIgnoreCase("BasePay")) return true;
        findings.note("pay-type", range.path("RemunerationTypeCode"), "Only basic pay is kept.");
        return false;
    }

    private Optional<Pay> range(XmlElement range) {
        var min = first(range, MINIMUM);
        var max = first(range, MAXIMUM);
        var low = min.flatMap(this::amount);
        var high = max.flatMap(this::amount);
        if (low.isEmpty() && high.isEmpty()) return Optional.empty();
        var currency = currency(range, min, max);
        var interval = interval(range);
        if (currency == null || interval == null) return Optional.empty();
        return Optional.of(pay(range, low.orElse(null), high.orElse(null), currency, interval));
    }

    private Pay pay(
            XmlElement range, @Nullable BigDecimal low, @Nullable BigDecimal high, String currency, Interval interval) {
        var min = low == null ? null : low.multiply(interval.factor);
        var max = high == null ? null : high.multiply(interval.factor);
        if (min == null || max == null || min.compareTo(max) <= 0) return new Pay(min, max, currency, interval.period);
        findings.repaired("pay-reversed", range.path(), "The minimum is above the maximum; they were swapped.");
        return new Pay(max, min, currency, interval.period);
    }

    /// Zero is a placeholder.
    private Optional<BigDecimal> amount(XmlElement element) {
        if (NOTHING.matcher(element.text()).matches()) return Optional.empty();
        if (AMOUNT.matcher(element.text()).matches()) return Optional.of(new BigDecimal(element.text()));
        findings.dropped("pay-amount", element.path(), "Not an amount. Write digits and a decimal point.");
        return Optional.empty();
    }

    private @Nullable String currency(XmlElement range, Optional<XmlElement> min, Optional<XmlElement> max) {
        var named = Stream.of(Optional.of(range), min, max)
                .flatMap(Optional::stream)
                .map(element -> element.attribute("currencyID"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (named.size() == 1 && CURRENCIES.contains(named.getFirst())) return named.getFirst();
        if (named.size() > 1)
            findings.dropped("BR-COM-31", range.path(), "The pay is in more than one currency. Use one.");
        else findings.dropped("BR-COM-34", range.path(), "The currency is missing or unknown. Write ISO 4217.");
        return null;
    }

    private @Nullable Interval interval(XmlElement range) {
        var code = first(range, INTERVAL).map(XmlElement::text).orElse("");
        var hourly = code.isEmpty()
                && range.parent() != null
                && "hourly".equalsIgnoreCase(range.parent().textAt("RemunerationBasisCode"));
        var interval = INTERVALS.get(hourly ? "hour" : code.toLowerCase(Locale.ROOT));
        if (interval == null)
            findings.dropped(
                    "BR-COM-33", range.path(), "The pay does not say what it is paid for: hour, month, year ...");
        return interval;
    }

    private static Optional<XmlElement> first(XmlElement range, List<String> names) {
        return names.stream()
                .map(range::find)
                .flatMap(Optional::stream)
                .filter(e -> !e.text().isEmpty())
                .findFirst();
    }
}
