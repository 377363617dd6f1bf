package eu.talentpool.exchange;

import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.Pay.Period;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pay as job boards write it. Zero is a placeholder; what can be read in two ways is left out.
///
/// @param comma decimals stand behind a comma
record PostingPay(Findings findings, boolean comma) {

    private static final int MAX_DIGITS = 12;

    /// Currency signs and codes around an amount, as far as they mean one currency; `$` and `kr` mean several.
    private static final Map<String, String> CURRENCIES =
            Map.of("€", "EUR", "euro", "EUR", "euros", "EUR", "£", "GBP", "zł", "PLN", "kč", "CZK", "₹", "INR");

    /// Signs of several currencies, or none.
    private static final Set<String> SEVERAL = Set.of("", "$", "kr", "kr.");

    private static final Map<String, Period> PERIODS = new HashMap<>();

    static {
        put(Period.HOUR, "hour, hourly, stunde, heure, timme");
        put(Period.DAY, "day, daily, tag, jour, dag");
        put(Period.WEEK, "week, weekly, woche, semaine, vecka");
        put(Period.MONTH, "month, monthly, monat, mois, månad");
        put(Period.YEAR, "year, yearly, annual, annually, annum, jahr, an, année, år");
    }

    private static void put(Period period, String words) {
        Arrays.stream(words.split(", ")).forEach(word -> PERIODS.put(word, period));
    }

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<before>[^\\d\\s.,'-]{0,5})\\s?(?<digits>\\d[\\d.,'\\s]*)\\s?(?<after>[^\\d\\s.,'-]{0,5})");

    /// @param path     where the pay stands
    /// @param min      amount, or null or blank
    /// @param max      amount, or null or blank
    /// @param currency ISO 4217, or null if a sign beside an amount may tell it
    record Stated(
            String path,
            @Nullable String min,
            @Nullable String max,
            @Nullable String currency,
            @Nullable String period) {}

    private record Amount(BigDecimal value, String sign) {

        boolean isTiny() {
            return value.compareTo(BigDecimal.valueOf(200)) < 0;
        }
    }

    /// Null if there is no amount, or if one cannot tell which money or for what time.
    @Nullable
    Pay pay(Stated stated) {
        var min = amount(stated.path, stated.min);
        var max = Objects.equals(stated.min, stated.max) ? min : amount(stated.path, stated.max);
        if (min.isEmpty() && max.isEmpty()) return null;
        var sign = min.or(() -> max).map(Amount::sign).orElse("");
        var currency = currency(stated.path, stated.currency == null ? sign : stated.currency);
        var period = period(stated.path, stated.period);
        if (currency == null || period == null) return null;
        if (period == Period.YEAR
                && Stream.of(min, max).flatMap(Optional::stream).allMatch(Amount::isTiny)) {
            findings.dropped("pay-implausible", stated.path, "Too little for a year; probably for an hour.");
            return null;
        }
        return range(stated.path, value(min), value(max), currency, period);
    }

    private Pay range(String path, @Nullable BigDecimal min, @Nullable BigDecimal max, String currency, Period period) {
        if (min == null || max == null || min.compareTo(max) <= 0) return new Pay(min, max, currency, period);
        findings.repaired("pay-reversed", path, "The minimum is above the maximum; they were swapped.");
        return new Pay(max, min, currency, period);
    }

    private static @Nullable BigDecimal value(Optional<Amount> amount) {
        return amount.map(Amount::value).orElse(null);
    }

    private Optional<Amount> amount(String path, @Nullable String text) {
        if (text == null || text.isBlank()) return Optional.empty();
        var parts = AMOUNT.matcher(text.strip().replace('\u00a0', ' ').replace('\u202f', ' '));
        var value = parts.matches() ? value(parts.group("digits").strip()) : null;
        var sign = parts.matches() ? sign(parts.group("before") + parts.group("after")) : null;
        if (value == null || sign == null) {
            findings.dropped(
                    "pay-amount", path, "Not an amount that can be read for certain. Write digits and decimals only.");
            return Optional.empty();
        }
        if (value.signum() == 0) return Optional.empty();
        return Optional.of(new Amount(value, sign));
    }

    /// Null if the words beside an amount are no currency, as in "up to 20".
    private static @Nullable String sign(String words) {
        var word = words.strip().toLowerCase(Locale.ROOT);
        var code = word.toUpperCase(Locale.ROOT);
        var known = SEVERAL.contains(word) || CURRENCIES.containsKey(word) || PositionPay.CURRENCIES.contains(code);
        return known ? word : null;
    }

    /// `12.345` is twelve or twelve thousand: with a decimal point it is left out, with a decimal comma it is the
    /// latter.
    private @Nullable BigDecimal value(String digits) {
        var point = comma ? ',' : '.';
        var group = comma ? "[.'\\s]" : "[,'\\s]";
        var ambiguous = digits.matches("\\d{1,3}\\" + point + "\\d{3}");
        var grouped = digits.matches("\\d{1,3}(" + group + "\\d{3})+(\\" + point + "\\d{1,2})?");
        var plain = digits.matches("\\d{1," + MAX_DIGITS + "}(\\" + point + "\\d{1,4})?");
        if (ambiguous || digits.length() > 2 * MAX_DIGITS || (!grouped && !plain)) return null;
        return new BigDecimal(digits.replaceAll(group, "").replace(',', '.'));
    }

    private @Nullable String currency(String path, String stated) {
        var word = stated.strip().toLowerCase(Locale.ROOT);
        var code = CURRENCIES.getOrDefault(word, word.toUpperCase(Locale.ROOT));
        if (PositionPay.CURRENCIES.contains(code)) return code;
        findings.dropped(
                "pay-currency", path, "The currency is missing, unknown or means several. Write ISO 4217, like EUR.");
        return null;
    }

    private @Nullable Period period(String path, @Nullable String stated) {
        var word =
                stated == null ? "" : stated.strip().toLowerCase(Locale.ROOT).replaceFirst("^(per|a|an|par|pro) ", "");
        var period = PERIODS.get(word);
        if (period == null)
            findings.dropped(
                    "pay-period", path, "The pay does not say what it is paid for: hour, day, week, month or year.");
        return period;
    }
}
