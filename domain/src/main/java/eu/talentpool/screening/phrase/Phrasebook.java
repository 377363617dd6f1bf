package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compiles patterns and reads sentences for them. A pattern is a row of slots:
///
/// | written        | means                                                                            |
/// |----------------|----------------------------------------------------------------------------------|
/// | `fee`          | the word, whatever its case and accents                                            |
/// | `fee*`, `*fee`, `*fee*` | a word that begins with it, ends with it, has it inside                  |
/// | `a\|b_c`       | the word a, or the words b and c side by side                                     |
/// | `{pay}`        | any entry of the word list of that name                                           |
/// | `#number`, `#age` | any number; a whole number from 19 to 69                                       |
/// | `x y`          | y right after x                                                                    |
/// | `x .. y`       | at most 5 words between; `...` at most 12                                         |
/// | `x & y`        | in any order, at most 5 words between                                             |
public final class Phrasebook {

    private static final Map<String, Integer> GAPS = Map.of("..", 5, "...", 12);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<Integer, BitSet> slotsByFirstWord = new HashMap<>();

    /// @param lists named word lists, entries separated by spaces
    /// @throws IllegalArgumentException if the pattern cannot be understood; the message says why
    public Phrase compile(String pattern, Map<String, String> lists) {
        var parts = Arrays.stream(pattern.split(" & ")).toList();
        return new Phrase(Orders.of(parts).stream()
                .map(order -> sequence(String.join(" .. ", order), lists))
                .toList());
    }

    private Sequence sequence(String row, Map<String, String> lists) {
        var filled = new ArrayList<Slot>();
        var gaps = new ArrayList<Integer>();
        var gap = 0;
        for (var item : row.strip().split("\\s+")) {
            if (GAPS.containsKey(item)) {
                gap = GAPS.getOrDefault(item, 0);
                continue;
            }
            filled.add(slot(WordLists.expand(item, lists)));
            gaps.add(gap);
            gap = 0;
        }
        return new Sequence(List.copyOf(filled), List.copyOf(gaps));
    }

    private Slot slot(String alternatives) {
        return slots.computeIfAbsent(alternatives, _ -> {
            var phrases =
                    Arrays.stream(alternatives.split("\\|")).map(this::words).toList();
            var slot = new Slot(slots.size(), phrases);
            for (var phrase : phrases)
                slotsByFirstWord
                        .computeIfAbsent(phrase.getFirst(), _ -> new BitSet())
                        .set(slot.number());
            return slot;
        });
    }

    private List<Integer> words(String phrase) {
        return Arrays.stream(phrase.split("_")).map(vocabulary::number).toList();
    }

    /// Looks the sentence over once, for all patterns compiled so far.
    public Reading read(Sentence sentence) {
        var reading = new Reading();
        for (int at = 0; at < sentence.words().size(); at++) {
            var place = at;
            for (var form : sentence.words().get(at).forms()) vocabulary.lookUp(form, word -> reading.see(word, place));
        }
        for (var word : reading.words()) reading.mayFill(slotsByFirstWord.getOrDefault(word, new BitSet(0)));
        return reading;
    }
}
