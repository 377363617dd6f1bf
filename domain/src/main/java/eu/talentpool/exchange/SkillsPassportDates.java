package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dates of a SkillsPassport: `year="2019" month="--03" day="---10"` in XML, three numbers in JSON. A day without a
/// month does not count.
final class SkillsPassportDates {

    private SkillsPassportDates() {}

    /// Null if it is empty or, with a finding, no date of the calendar.
    static @Nullable PartialDate date(PassportPart part, Findings findings) {
        var text = Stream.of("year", "month", "day")
                .map(name -> number(part.attribute(name)))
                .takeWhile(Objects::nonNull)
                .collect(Collectors.joining("-"));
        if (text.isEmpty()) return null;
        var date = IsoDates.partial(text);
        if (date == null) findings.dropped(JsonResumeSchema.DATE_RULE, part.path(), "Not a date of the calendar.");
        return date;
    }

    /// Without the dashes that XML Schema puts before (and its first edition also after) a month or day alone.
    private static @Nullable String number(@Nullable String text) {
        if (text == null) return null;
        var digits = text.replaceAll("^-+|-+$", "");
        return digits.matches("\\d") ? "0" + digits : digits;
    }
}
