package eu.talentpool.profile;

import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Jobs held as stretches of work by occupation group. Jobs of one group that overlap count once.
///
/// Time runs only while somebody works: a break, however long, neither parts a stretch nor makes it older. What makes
/// experience older is other work done since. Only so does a gap cost nobody a place.
public final class Career {

    private Career() {}

    /// @param iscoGroup ISCO-08 code
    /// @param months    worked
    /// @param endedAgo  months of other work since the end of it; 0 if nothing came after
    public record Work(String iscoGroup, int months, int endedAgo) {}

    /// Months since year 0, or of work since the first job; `end` is exclusive.
    private record Stretch(int start, int end) {}

    /// @param group of an occupation; a job without one is left out
    /// @param asOf  the day that "still held" means
    public static List<Work> of(
            List<ProfileContent.Experience> jobs, Function<Mention, Optional<String>> group, LocalDate asOf) {
        int now = month(asOf);
        var worked = merged(jobs.stream()
                .map(job -> stretch(job, now))
                .filter(Objects::nonNull)
                .toList());
        var byGroup = new TreeMap<String, List<Stretch>>();
        for (var job : jobs) {
            var known = group.apply(job.occupation());
            var stretch = stretch(job, now);
            if (known.isPresent() && stretch != null)
                byGroup.computeIfAbsent(known.get(), _ -> new ArrayList<>())
                        .add(new Stretch(workBefore(stretch.start, worked), workBefore(stretch.end, worked)));
        }
        int all = workBefore(now, worked);
        return byGroup.entrySet().stream()
                .flatMap(e -> work(e.getKey(), e.getValue(), all))
                .toList();
    }

    /// Months of work before this month.
    private static int workBefore(int month, List<Stretch> worked) {
        return worked.stream()
                .mapToInt(s -> Math.clamp(month, s.start, s.end) - s.start)
                .sum();
    }

    private static Stream<Work> work(String iscoGroup, List<Stretch> stretches, int all) {
        return merged(stretches).stream().map(s -> new Work(iscoGroup, s.end() - s.start(), all - s.end()));
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        var merged = new ArrayList<Stretch>();
        for (var next : stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::start))
                .toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || next.start() > last.end()) merged.add(next);
            else merged.set(merged.size() - 1, new Stretch(last.start(), Math.max(last.end(), next.end())));
        }
        return merged;
    }

    /// Null where the beginning or the end is unknown: how long it was is then not guessed.
    private static @Nullable Stretch stretch(ProfileContent.Experience job, int now) {
        if (job.from() == null || job.to() == null && !job.current()) return null;
        int start = first(job.from());
        int end = job.current() || job.to() == null ? now : Math.min(now, afterLast(job.to()));
        return start < end ? new Stretch(start, end) : null;
    }

    /// A bare year stands for its middle, so that "2019 to 2021" is 24 months.
    private static int first(PartialDate date) {
        return date.month() == null ? date.year() * 12 + 6 : date.year() * 12 + date.month() - 1;
    }

    private static int afterLast(PartialDate date) {
        return date.month() == null ? date.year() * 12 + 6 : date.year() * 12 + date.month();
    }

    private static int month(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }
}
