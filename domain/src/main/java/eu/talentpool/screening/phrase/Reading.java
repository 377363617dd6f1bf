package eu.talentpool.screening.phrase;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A sentence as a [Phrasebook] sees it: where each word of its vocabulary stands.
public final class Reading {

    private static final BitSet NOWHERE = new BitSet(0);

    private final Map<Integer, BitSet> places = new HashMap<>();
    private final BitSet possible = new BitSet();
    private final BitSet phrases = new BitSet();
    private final Map<Slot, List<Span>> fillings = new HashMap<>();

    void see(int word, int at) {
        places.computeIfAbsent(word, _ -> new BitSet()).set(at);
    }

    void mayFill(BitSet slots) {
        possible.or(slots);
    }

    BitSet places(int word) {
        return places.getOrDefault(word, NOWHERE);
    }

    void mayHold(Phrase phrase) {
        phrases.set(phrase.number());
    }

    /// Numbers of the patterns of which no part is missing.
    public BitSet phrases() {
        return phrases;
    }

    BitSet possible() {
        return possible;
    }

    /// False if no phrase of the slot of this number even begins in this sentence.
    boolean possible(int slot) {
        return possible.get(slot);
    }

    List<Span> fillings(Slot slot) {
        return fillings.computeIfAbsent(slot, s -> s.fillings(this));
    }
}
