package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One place of a pattern, filled by any of several words or fixed phrases.
///
/// @param number   of the slot in its [Phrasebook]
/// @param phrases  each a row of word numbers
/// @param shortest letters of the shortest first word
record Slot(int number, List<List<Integer>> phrases, int shortest) {

    private static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::first);

    /// Where the sentence fills this slot, in order.
    List<Span> fillings(Reading reading) {
        var spans = new ArrayList<Span>();
        for (var phrase : phrases) {
            var places = reading.places(phrase.getFirst());
            for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1))
                if (goesOn(phrase, at, reading)) spans.add(new Span(at, at + phrase.size() - 1));
        }
        spans.sort(IN_ORDER);
        return spans;
    }

    private static boolean goesOn(List<Integer> phrase, int at, Reading reading) {
        for (int word = 1; word < phrase.size(); word++)
            if (!reading.places(phrase.get(word)).get(at + word)) return false;
        return true;
    }
}
