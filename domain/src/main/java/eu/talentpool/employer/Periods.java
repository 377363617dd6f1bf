package eu.talentpool.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The days on which something holds: sorted, disjoint ranges of days. A rule that lapses is kept as its days and never
/// as a state, so that a day passes without any job running.
public record Periods(List<Range> ranges) {

    /// @param from  first day
    /// @param until the day after the last; [LocalDate#MAX] for no end
    public record Range(LocalDate from, LocalDate until) {
        public Range {
            if (!from.isBefore(until)) throw new IllegalArgumentException("empty range");
        }
    }

    public static final Periods ALWAYS = new Periods(List.of(new Range(LocalDate.MIN, LocalDate.MAX)));
    public static final Periods NEVER = new Periods(List.of());

    public Periods {
        ranges = List.copyOf(ranges);
    }

    public static Periods when(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    /// From `from` on, up to and excluding `until`; empty if that is no day at all.
    public static Periods between(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? new Periods(List.of(new Range(from, until))) : NEVER;
    }

    public boolean contain(LocalDate day) {
        for (var range : ranges) if (!day.isBefore(range.from()) && day.isBefore(range.until())) return true;
        return false;
    }

    public Periods intersect(Periods other) {
        var common = new ArrayList<Range>();
        for (var a : ranges)
            for (var b : other.ranges) {
                var from = a.from().isAfter(b.from()) ? a.from() : b.from();
                var until = a.until().isBefore(b.until()) ? a.until() : b.until();
                if (from.isBefore(until)) common.add(new Range(from, until));
            }
        return new Periods(common);
    }

    public Periods unite(Periods other) {
        var all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        all.sort(Comparator.comparing(Range::from));
        var merged = new ArrayList<Range>();
        for (var range : all) {
            if (merged.isEmpty() || merged.getLast().until().isBefore(range.from())) merged.add(range);
            else if (merged.getLast().until().isBefore(range.until()))
                merged.set(merged.size() - 1, new Range(merged.getLast().from(), range.until()));
        }
        return new Periods(merged);
    }

    public Periods minus(Periods other) {
        return intersect(other.complement());
    }

    private Periods complement() {
        var gaps = new ArrayList<Range>();
        var from = LocalDate.MIN;
        for (var range : ranges) {
            if (from.isBefore(range.from())) gaps.add(new Range(from, range.from()));
            from = range.until();
        }
        if (from.isBefore(LocalDate.MAX)) gaps.add(new Range(from, LocalDate.MAX));
        return new Periods(gaps);
    }
}
