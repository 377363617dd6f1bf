package eu.talentpool.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as people write it in a CV: a year, a year and a month, or a full day.
///
/// @param month 1 to 12, or null if only the year is known
/// @param day   1 to 31, or null if unknown
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (month == null && day != null) throw new IllegalArgumentException("a day without a month");
        if (month != null) {
            var length = YearMonth.of(year, month).lengthOfMonth();
            if (day != null && (day < 1 || day > length)) throw new IllegalArgumentException("no such day");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// @throws IllegalArgumentException if it is none of them or no such day exists
    public static PartialDate parse(String text) {
        var parts = text.strip().split("-");
        if (!FORM.matcher(text.strip()).matches())
            throw new IllegalArgumentException("not a date: " + text.length() + " characters");
        try {
            return new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                    parts.length > 2 ? Integer.valueOf(parts[2]) : null);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no such day", e);
        }
    }

    /// The first day this may mean.
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// The last day this may mean.
    public LocalDate latest() {
        if (month == null) return LocalDate.of(year, 12, 31);
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public String toString() {
        var text = year < 1000 ? "%04d".formatted(year) : Integer.toString(year);
        if (month == null) return text;
        var toMonth = text + twoDigits(month);
        return day == null ? toMonth : toMonth + twoDigits(day);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
