package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Slots that must be filled one after another.
///
/// @param gaps most words allowed before the slot of the same index; the first is not used
record Sequence(List<Slot> slots, List<Integer> gaps) {

    private static final Comparator<Span> BY_END = Comparator.comparingInt(Span::last);

    /// Where the sentence says this, each end with its nearest beginning.
    List<Span> find(Reading reading) {
        var found = reading.fillings(slots.getFirst());
        for (int i = 1; i < slots.size() && !found.isEmpty(); i++)
            found = join(found, reading.fillings(slots.get(i)), gaps.get(i));
        return found;
    }

    private static List<Span> join(List<Span> before, List<Span> after, int gap) {
        var ordered = before.stream().sorted(BY_END).toList();
        var joined = new ArrayList<Span>();
        var low = 0;
        for (var next : after) {
            while (low < ordered.size() && ordered.get(low).last() < next.first() - 1 - gap) low++;
            var begin = nearestBegin(ordered, low, next.first());
            if (begin >= 0) joined.add(new Span(begin, next.last()));
        }
        return joined;
    }

    /// Latest first word of the spans from `low` on that end before `limit`; -1 if there is none.
    private static int nearestBegin(List<Span> ordered, int low, int limit) {
        var begin = -1;
        for (int i = low; i < ordered.size() && ordered.get(i).last() < limit; i++)
            begin = Math.max(begin, ordered.get(i).first());
        return begin;
    }
}
