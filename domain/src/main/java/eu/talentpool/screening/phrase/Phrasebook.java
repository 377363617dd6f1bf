package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    private static final BitSet NONE = new BitSet(0);
    private static final int REMEMBERED = 50_000;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<Integer, BitSet> slotsByFirstWord = new HashMap<>();
    private final Map<Integer, List<Phrase>> phrasesByRarestSlot = new HashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private int size;

    /// What a written word stands for: words of the vocabulary, and the slots that one of them begins.
    private record Known(int[] words, BitSet slots) {}

    /// @param lists named word lists, entries separated by spaces
    /// @throws IllegalArgumentException if the pattern cannot be understood; the message says why
    public Phrase compile(String pattern, Map<String, String> lists) {
        known.clear();
        var parts = Arrays.stream(pattern.split(" & ")).toList();
        var phrase = new Phrase(
                size++,
                Orders.of(parts).stream()
                        .map(order -> sequence(String.join(" .. ", order), lists))
                        .toList());
        phrasesByRarestSlot
                .computeIfAbsent(phrase.rarest().number(), _ -> new ArrayList<>())
                .add(phrase);
        return phrase;
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
            var slot = new Slot(slots.size(), phrases, shortest(alternatives));
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

    private static int shortest(String alternatives) {
        return Arrays.stream(alternatives.split("\\|"))
                .mapToInt(phrase -> phrase.split("_")[0].length())
                .min()
                .orElse(0);
    }

    /// Looks the sentence over once, for all patterns compiled so far.
    public Reading read(Sentence sentence) {
        var reading = new Reading();
        for (int at = 0; at < sentence.words().size(); at++) {
            var word = known(sentence.words().get(at).written());
            for (var number : word.words) reading.see(number, at);
            reading.mayFill(word.slots);
        }
        var possible = reading.possible();
        for (var slot = possible.nextSetBit(0); slot >= 0; slot = possible.nextSetBit(slot + 1))
            for (var phrase : phrasesByRarestSlot.getOrDefault(slot, List.of()))
                if (phrase.mayBeIn(reading)) reading.mayHold(phrase);
        return reading;
    }

    /// Few words make up most of all texts, so they are looked up once.
    private Known known(String written) {
        var before = known.get(written);
        if (before != null) return before;
        var found = lookUp(written);
        if (known.size() < REMEMBERED) known.put(written, found);
        return found;
    }

    private Known lookUp(String written) {
        var words = new ArrayList<Integer>();
        for (var form : Sentence.Word.forms(written)) vocabulary.lookUp(form, words::add);
        var begun = new BitSet();
        for (var word : words) begun.or(slotsByFirstWord.getOrDefault(word, NONE));
        return new Known(words.stream().mapToInt(Integer::intValue).toArray(), begun);
    }
}
