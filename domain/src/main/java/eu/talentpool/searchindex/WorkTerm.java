package eu.talentpool.searchindex;

import eu.talentpool.profile.Career.Work;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Related work in the field `facts` of a profile: for each ISCO-08 group of four, three and two digits in which
/// somebody worked, how many months a job there would count. An estimate in steps; the scorer counts exactly.
public final class WorkTerm {

    /// Months from which each step holds.
    public static final List<Integer> STEPS = List.of(3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120);

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
        var groups = new TreeSet<String>();
        for (var work : career)
            for (int digits = 2; digits <= work.iscoGroup().length(); digits++)
                groups.add(work.iscoGroup().substring(0, digits));
        var terms = new TreeSet<String>();
        for (var group : groups) {
            var months =
                    career.stream().mapToDouble(work -> counted(work, group)).sum();
            STEPS.stream().filter(step -> step <= months).max(Integer::compare).ifPresent(s -> terms.add(of(group, s)));
        }
        return terms;
    }

    private static double counted(Work work, String group) {
        int common = 0;
        while (common < Math.min(group.length(), work.iscoGroup().length())
                && group.charAt(common) == work.iscoGroup().charAt(common)) common++;
        double age = Math.clamp(work.endedAgo(), FRESH_MONTHS, STALE_MONTHS) - FRESH_MONTHS;
        return work.months() * RELATED[common] * (1 - age / (STALE_MONTHS - FRESH_MONTHS) / 2);
    }
}
