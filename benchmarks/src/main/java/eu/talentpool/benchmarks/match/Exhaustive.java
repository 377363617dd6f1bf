package eu.talentpool.benchmarks.match;

import eu.talentpool.matching.retrieve.Found;
import eu.talentpool.searchindex.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Scores everything that is shown, by the scorers of the product, without an index. Reads the records once, a page at
/// a time, whatever their number.
final class Exhaustive {

    private Exhaustive() {}

    /// @param countries in which it is shown
    record Shown<T>(String id, T compared, Set<String> countries) {}

    /// What is asked for: people for a vacancy, or vacancies for somebody.
    ///
    /// @param countries one of which is enough
    /// @param total     in hundredths of a point
    /// @param found     by the index, likeliest first
    record Asked<T>(Set<String> countries, ToIntFunction<T> total, List<Found> found) {}

    /// What scoring everything gives.
    ///
    /// @param best      totals of the best in hundredths of a point, worst first
    /// @param retrieved totals of those that the index brought up, likeliest first
    record Totals(int[] best, int[] retrieved) {}

    /// The best totals, the smallest first to leave, and those of what was retrieved.
    private record Best<T>(
            Asked<T> asked, int most, PriorityQueue<Integer> best, Map<String, Integer> places, int[] retrieved) {

        static <T> Best<T> of(Asked<T> asked, int most) {
            var places = new HashMap<String, Integer>();
            for (var one : asked.found) places.put(one.id(), places.size());
            return new Best<>(asked, most, new PriorityQueue<>(), places, new int[places.size()]);
        }

        void offer(List<Shown<T>> page) {
            for (var one : page)
                if (asked.countries.stream().anyMatch(one.countries::contains))
                    offer(one.id, asked.total.applyAsInt(one.compared));
        }

        private void offer(String id, int total) {
            var place = places.get(id);
            if (place != null) retrieved[place] = total;
            if (best.size() == most && total <= best.element()) return;
            best.add(total);
            if (best.size() > most) best.remove();
        }

        Totals totals() {
            return new Totals(best.stream().mapToInt(total -> total).sorted().toArray(), retrieved);
        }
    }

    /// @param pages each empty at the end
    /// @return in the order of what is asked for
    static <T> List<Totals> score(List<Asked<T>> asked, int most, Pages<T> pages, String what, Progress progress) {
        var all = asked.stream().map(one -> Best.of(one, most)).toList();
        for (var page = pages.next(); page != null; page = pages.next()) {
            var shown = page;
            all.parallelStream().forEach(best -> best.offer(shown));
            progress.report("scoring every " + what + " for " + all.size(), pages.read(), pages.all());
        }
        return all.stream().map(Best::totals).toList();
    }
}
