package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date formats of rule BR-COM-05: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `YYYY-MM-DDThh:mm:ss`. Of a date and time
/// the date is kept: the rule says that all times are UTC.
final class IsoDates {

    static final String RULE = "BR-COM-05";
    static final String NOT_A_DATE = "Not a date of the calendar. Write YYYY, YYYY-MM or YYYY-MM-DD.";

    private static final Pattern TIME = Pattern.compile("T\\d{2}:\\d{2}.*$");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private IsoDates() {}

    /// Null if it is none of the formats or no such day exists.
    static @Nullable PartialDate partial(String text) {
        try {
            return PartialDate.parse(TIME.matcher(text.strip()).replaceFirst(""));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    /// Null if it is not a full day.
    static @Nullable LocalDate day(String text) {
        var date = partial(text);
        return date == null || date.day() == null ? null : date.earliest();
    }

    /// A day written with dots, day first, as all of Europe does. Null if it is none.
    static @Nullable LocalDate dottedDay(String text) {
        var parts = DOTTED.matcher(text.strip());
        if (!parts.matches()) return null;
        return day("%s-%02d-%02d"
                .formatted(parts.group(3), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
    }
}
