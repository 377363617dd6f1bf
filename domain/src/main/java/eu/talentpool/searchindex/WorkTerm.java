package eu.talentpool.searchindex;

import eu.talentpool.profile.Career.Work;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Related work in the field `facts`, an estimate in steps; the scorer counts exactly. Of a profile: for each ISCO-08
/// group of four, three and two digits in which somebody worked, how many months a job there would count. Of a
/// vacancy: for each of its groups, how many months are asked for.
public final class WorkTerm {

    /// Months from which each step holds.
    public static final List<Integer> STEPS = List.of(3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120);

    /// No experience is needed.
    public static final String NONE = "work:none";

    /// What work counts whose group has so many digits in common (matching/weights.yaml).
    private static final double[] RELATED = {0, 0, 0.45, 0.7, 1};

    private static final int FRESH_MONTHS = 24;
    private static final int STALE_MONTHS = 120;

    private WorkTerm() {}

    /// @param step one of [#STEPS]
    public static String of(String group, int step) {
        return "work:" + group + ":" + step;
    }

    /// The highest step that is reached in each group.
    public static Set<String> of(Collection<Work> career) {
        var terms = new TreeSet<String>();
        months(career)
                .forEach((group, months) -> STEPS.stream()
                        .filter(step -> step <= months)
                        .max(Integer::compare)
                        .ifPresent(step -> terms.add(of(group, step))));
        return terms;
    }

    /// The step nearest to what is asked for, in each group. Where nothing is asked for, [#NONE].
    ///
    /// @param groups of the occupations on offer
    /// @param months null if the vacancy does not say
    public static Set<String> asked(Collection<String> groups, @Nullable Integer months) {
        if (months == null) return Set.of();
        if (months == 0) return Set.of(NONE);
        int nearest = STEPS.stream()
                .min(Comparator.comparingInt(step -> Math.abs(step - months)))
                .orElseThrow();
        return groups(groups).stream().map(group -> of(group, nearest)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// How many months a job in each group would count.
    public static SortedMap<String, Double> months(Collection<Work> career) {
        var months = new TreeMap<String, Double>();
        for (var group : groups(career.stream().map(Work::iscoGroup).toList()))
            months.put(
                    group,
                    career.stream().mapToDouble(work -> counted(work, group)).sum());
        return months;
    }

    /// Those with two digits and more that hold one of these.
    public static SortedSet<String> groups(Collection<String> codes) {
        var groups = new TreeSet<String>();
        for (var code : codes)
            for (int digits = 2; digits <= code.length(); digits++) groups.add(code.substring(0, digits));
        return groups;
    }

    private static double counted(Work work, String group) {
        int common = 0;
        while (common < Math.min(group.length(), work.iscoGroup().length())
                && group.charAt(common) == work.iscoGroup().charAt(common)) common++;
        double age = Math.clamp(work.endedAgo(), FRESH_MONTHS, STALE_MONTHS) - FRESH_MONTHS;
        return work.months() * RELATED[common] * (1 - age / (STALE_MONTHS - FRESH_MONTHS) / 2);
    }
}
