package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Periods that sentences of a CV name, from a day to a day or up to now: `03/2021 – heute`, `since June 2021`,
/// `de enero de 2021 a julio de 2022`. A single date is none.
final class FreeTextPeriods {

    /// English, German, French, Polish, Spanish and Italian; Polish also in the genitive.
    private static final Map<String, Integer> MONTHS = months();

    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .reduce((a, b) -> a + "|" + b)
            .orElse("");

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d./])(?:(0?[1-9]|1[0-2])[./-]|(" + MONTH
                    + ")\\.?\\s+(?:de\\s+|del\\s+)?)?((?:19|20)\\d\\d)(?![\\p{L}\\d/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern UNTIL = Pattern.compile(
            "\\s*(?:r\\.|roku)?\\s*\\)?\\s*(?:[-–—]|to|until|till|bis(?: zum)?|jusqu'(?:à|en)|à|au|do|a|al|hasta|fino"
                    + " a)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOW = Pattern.compile(
            "(?:now|today|present|date|heute|jetzt|aujourd'hui|présent|ce jour|obecnie|dziś|teraz|hoy|la fecha|la"
                    + " actualidad|oggi)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SINCE = Pattern.compile(
            "(?<!\\p{L})(?:since|seit(?: dem)?|depuis|od|desde|da|dal|dall')\\s*(?:\\p{L}+\\s+)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_LEAD = 30;

    /// @param start index of its first character in the sentence
    /// @param end   index after its last character
    /// @param to    null if it lasts
    record Period(
            int start, int end, PartialDate from, @Nullable PartialDate to) {}

    private record Point(int start, int end, PartialDate date) {}

    private FreeTextPeriods() {}

    static List<Period> in(String sentence) {
        var points = points(sentence);
        var periods = new ArrayList<Period>();
        for (int i = 0; i < points.size(); i++) {
            var next = i + 1 < points.size() ? points.get(i + 1) : null;
            var period = period(sentence, points.get(i), next);
            if (period == null) continue;
            periods.add(period);
            if (period.to != null) i++;
        }
        return periods;
    }

    private static @Nullable Period period(String sentence, Point from, @Nullable Point next) {
        if (next != null && joined(sentence.substring(from.end, next.start)))
            return next.date.latest().isBefore(from.date.earliest())
                    ? null
                    : new Period(from.start, next.end, from.date, next.date);
        var until = UNTIL.matcher(sentence).region(from.end, sentence.length());
        if (until.lookingAt()) {
            var now = NOW.matcher(sentence).region(until.end(), sentence.length());
            if (now.lookingAt()) return new Period(from.start, now.end(), from.date, null);
        }
        var lead = sentence.substring(Math.max(0, from.start - LONGEST_LEAD), from.start);
        return SINCE.matcher(lead).find() ? new Period(from.start, from.end, from.date, null) : null;
    }

    /// A few words like `(March)` or `września` may stand beside the year.
    private static boolean joined(String between) {
        return UNTIL.matcher(between).matches();
    }

    private static List<Point> points(String sentence) {
        var points = new ArrayList<Point>();
        var dates = DATE.matcher(sentence);
        while (dates.find())
            points.add(new Point(dates.start(), dates.end(), date(dates.group(1), dates.group(2), dates.group(3))));
        return points;
    }

    private static PartialDate date(@Nullable String number, @Nullable String name, String year) {
        var month = number != null
                ? Integer.valueOf(number)
                : name == null ? null : MONTHS.get(name.toLowerCase(Locale.ROOT));
        return new PartialDate(Integer.parseInt(year), month, null);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        add(months, "january february march april may june july august september october november december");
        add(months, "jan feb mar apr may jun jul aug sep oct nov dec");
        add(months, "januar februar märz april mai juni juli august september oktober november dezember");
        add(months, "jänner februar mrz april mai juni juli aug sept okt november dez");
        add(months, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        add(months, "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień");
        add(
                months,
                "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia");
        add(months, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        add(months, "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
        return Map.copyOf(months);
    }

    private static void add(Map<String, Integer> months, String names) {
        var list = Arrays.asList(names.split(" "));
        for (int i = 0; i < list.size(); i++) months.putIfAbsent(list.get(i), i + 1);
    }
}
