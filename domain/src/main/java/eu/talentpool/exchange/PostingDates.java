package eu.talentpool.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days as job boards write them. Of a date and time the day is kept that is written, whatever zone stands behind it.
/// Read without a pattern are ISO 8601 with one or two digits and with `T` or space, days with dots, and the dates of
/// mail and RSS; `03/04/2026` is read only by a pattern, for it may be March or April.
///
/// @param patterns tried first
record PostingDates(Findings findings, List<Function<String, @Nullable LocalDate>> patterns) {

    static final String RULE = "date-unreadable";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?", Pattern.DOTALL);

    /// Software writes the first day of its calendar, or the last, for a date that it does not have.
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /// A pattern of a mapping: letters as in Java's `DateTimeFormatter`, or `epoch-seconds`, `epoch-millis`.
    ///
    /// @throws IllegalArgumentException if it is no pattern; says why
    static Function<String, @Nullable LocalDate> pattern(String pattern) {
        return switch (pattern) {
            case "epoch-seconds" -> text -> epoch(text, 1000);
            case "epoch-millis" -> text -> epoch(text, 1);
            default -> {
                // Letter u is the year that the strict style knows without an era.
                var format = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
                yield text -> parse(text, format, LocalDate::from);
            }
        };
    }

    /// Null if there is none, or none that can be used.
    @Nullable
    LocalDate day(String path, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var day = read(text.strip());
        if (day == null)
            findings.dropped(
                    RULE, path, "Not a day that can be read for certain. Write YYYY-MM-DD, or name the pattern.");
        else if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            findings.dropped("date-placeholder", path, day + " stands for no date; left out.");
            return null;
        }
        return day;
    }

    private @Nullable LocalDate read(String text) {
        return Stream.<Function<String, @Nullable LocalDate>>concat(
                        patterns.stream(), Stream.of(PostingDates::iso, IsoDates::dottedDay, PostingDates::mail))
                .map(pattern -> pattern.apply(text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate iso(String text) {
        var parts = ISO.matcher(text);
        if (!parts.matches()) return null;
        try {
            return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate mail(String text) {
        return parse(text, DateTimeFormatter.RFC_1123_DATE_TIME, LocalDate::from);
    }

    private static @Nullable LocalDate epoch(String text, int millis) {
        if (!text.matches("\\d{9,14}")) return null;
        return LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(text) * millis), ZoneOffset.UTC);
    }

    private static @Nullable LocalDate parse(String text, DateTimeFormatter format, TemporalQuery<LocalDate> query) {
        try {
            TemporalAccessor parsed = format.parse(text);
            return query.queryFrom(parsed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
