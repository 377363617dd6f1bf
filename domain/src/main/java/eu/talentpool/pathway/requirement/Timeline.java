package eu.talentpool.pathway.requirement;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Spans of time, counted in months. A month has 31 parts whatever its length: spans from one day of the month to the
/// same day are then exact, and spans add up.
final class Timeline {

    private static final int PARTS = 31;

    private Timeline() {}

    /// Positions of the first day and of the day after the last.
    record Span(int from, int to) {}

    static Span span(LocalDate from, LocalDate end) {
        return new Span(position(from), position(end));
    }

    /// Whole months of the union of the spans between two days.
    static int months(Stream<Span> spans, LocalDate from, LocalDate end) {
        var reached = position(from);
        var last = position(end);
        var total = 0;
        for (var span : sorted(spans)) {
            var to = Math.min(span.to, last);
            total += Math.max(0, to - Math.max(span.from, reached));
            reached = Math.max(reached, to);
        }
        return total / PARTS;
    }

    private static List<Span> sorted(Stream<Span> spans) {
        return spans.sorted(comparingInt(Span::from)).toList();
    }

    private static int position(LocalDate day) {
        return (day.getYear() * 12 + day.getMonthValue() - 1) * PARTS + day.getDayOfMonth() - 1;
    }
}
