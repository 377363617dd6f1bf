package eu.talentpool.pathway.requirement;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Spans of time, counted in months. A month has 31 parts whatever its length: spans from one day of the month to the
/// same day are then exact, and spans add up.
final class Timeline {

    private static final int PARTS = 31;

    private static final Comparator<Span> BY_START = comparingInt(Span::from);

    private final List<Span> spans = new ArrayList<>();

    /// Positions of the first day and of the day after the last.
    private record Span(int from, int to) {}

    /// @param end day after the last
    void add(LocalDate from, LocalDate end) {
        spans.add(new Span(position(from), position(end)));
    }

    /// Whole months of the union of the spans between two days.
    int months(LocalDate from, LocalDate end) {
        var reached = position(from);
        var last = position(end);
        var total = 0;
        spans.sort(BY_START);
        for (var span : spans) {
            var to = Math.min(span.to, last);
            total += Math.max(0, to - Math.max(span.from, reached));
            reached = Math.max(reached, to);
        }
        return total / PARTS;
    }

    private static int position(LocalDate day) {
        return (day.getYear() * 12 + day.getMonthValue() - 1) * PARTS + day.getDayOfMonth() - 1;
    }
}
