package eu.talentpool.pathway;

import static java.util.Comparator.comparingInt;

import eu.talentpool.pathway.PathwayFacts.WorkPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Some months of work in the occupations, within the years before the application. Overlapping jobs count once. What
/// the dates or the occupation of a job leave open counts in the longest reading only.
///
/// @param months      at least
/// @param withinYears before the day of application; null if the law sets no window
/// @param isco        occupations that count
record ExperienceRequirement(int months, @Nullable Integer withinYears, IscoGroups isco) implements Requirement {

    /// A month is counted in 31 parts whatever its length: spans from one day of the month to the same day are then
    /// exact, and spans add up.
    private static final int PARTS = 31;

    /// Window in years where the law sets none.
    private static final int WORKING_LIFE = 60;

    @Override
    public Outcome check(Situation s) {
        var required = months + " months" + (withinYears == null ? "" : " in " + withinYears + " years") + ", " + isco;
        if (s.person().experience().isEmpty()) return new Outcome(ConditionState.UNDETERMINED, "", required);
        var shortest = parts(s.person().experience().stream().flatMap(w -> surely(w, s.asOf())), s.asOf());
        var longest = parts(s.person().experience().stream().flatMap(w -> possibly(w, s.asOf())), s.asOf());
        var state = ConditionState.between(shortest >= months * PARTS, longest >= months * PARTS);
        return new Outcome(state, months(shortest / PARTS, longest / PARTS), required);
    }

    private static String months(int shortest, int longest) {
        return shortest == longest ? shortest + " months" : shortest + " to " + longest + " months";
    }

    private Stream<Span> surely(WorkPeriod work, LocalDate asOf) {
        var end = work.current()
                ? asOf
                : work.to() == null ? null : work.to().earliest().plusDays(1);
        if (work.from() == null || end == null || occupation(work) != ConditionState.MET) return Stream.empty();
        return Stream.of(new Span(position(work.from().latest()), position(end)));
    }

    private Stream<Span> possibly(WorkPeriod work, LocalDate asOf) {
        if (occupation(work) == ConditionState.NOT_MET) return Stream.empty();
        var start = work.from() == null ? 0 : position(work.from().earliest());
        var end =
                work.current() || work.to() == null ? asOf : work.to().latest().plusDays(1);
        return Stream.of(new Span(start, position(end)));
    }

    private ConditionState occupation(WorkPeriod work) {
        return isco.contain(Objects.requireNonNullElse(work.iscoGroup(), ""));
    }

    /// Length of the union of the spans inside the window, in parts of a month.
    private int parts(Stream<Span> spans, LocalDate asOf) {
        var reached = position(asOf.minusYears(Objects.requireNonNullElse(withinYears, WORKING_LIFE)));
        var end = position(asOf);
        var total = 0;
        for (var span : sorted(spans)) {
            var from = Math.max(span.from, reached);
            var to = Math.min(span.to, end);
            total += Math.max(0, to - from);
            reached = Math.max(reached, to);
        }
        return total;
    }

    private static List<Span> sorted(Stream<Span> spans) {
        return spans.sorted(comparingInt(Span::from)).toList();
    }

    private static int position(LocalDate day) {
        return (day.getYear() * 12 + day.getMonthValue() - 1) * PARTS + day.getDayOfMonth() - 1;
    }

    /// Positions of the first day and of the day after the last.
    private record Span(int from, int to) {}
}
