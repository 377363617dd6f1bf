package eu.talentpool.matching;

import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From jobs held to stretches of work by occupation group. Jobs of one group that overlap count once.
///
/// Time runs only while somebody works: a break, however long, neither parts a stretch nor makes it older. What makes
/// experience older is other work done since. Only so does a gap cost nobody a place.
final class CareerMapping {

    private CareerMapping() {}

    /// Months since year 0, or of work since the first job; `end` is exclusive.
    private record Stretch(int start, int end) {}

    static List<Experience> experience(List<ProfileContent.Experience> jobs, Taxonomy taxonomy, LocalDate asOf) {
        int now = month(asOf);
        var worked = merged(jobs.stream()
                .map(job -> stretch(job, now))
                .filter(Objects::nonNull)
                .toList());
        var byGroup = new TreeMap<String, List<Stretch>>();
        for (var job : jobs) {
            var occupation = Occupations.find(job.occupation(), taxonomy);
            var stretch = stretch(job, now);
            if (occupation.isPresent() && stretch != null)
                byGroup.computeIfAbsent(occupation.get().iscoGroup(), _ -> new ArrayList<>())
                        .add(new Stretch(workBefore(stretch.start, worked), workBefore(stretch.end, worked)));
        }
        int all = workBefore(now, worked);
        return byGroup.entrySet().stream()
                .flatMap(e -> experience(e.getKey(), e.getValue(), all))
                .toList();
    }

    /// Months of work before this month.
    private static int workBefore(int month, List<Stretch> worked) {
        return worked.stream()
                .mapToInt(s -> Math.clamp(month, s.start, s.end) - s.start)
                .sum();
    }

    private static Stream<Experience> experience(String iscoGroup, List<Stretch> stretches, int all) {
        return merged(stretches).stream().map(s -> new Experience(iscoGroup, s.end() - s.start(), all - s.end()));
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
