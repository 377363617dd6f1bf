package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// A compiled pattern: one or more orders of the same parts.
public final class Phrase {

    private final int number;
    private final List<Sequence> orders;
    /// The slots of every order.
    private final BitSet needed = new BitSet();

    Phrase(int number, List<Sequence> orders) {
        this.number = number;
        this.orders = List.copyOf(orders);
        for (var slot : orders.getFirst().slots()) needed.set(slot.number());
    }

    /// In the order in which its [Phrasebook] compiled it, from 0.
    public int number() {
        return number;
    }

    /// The slot that few sentences fill, as far as a pattern tells: the longer a word, the rarer it is.
    Slot rarest() {
        return Collections.max(orders.getFirst().slots(), Comparator.comparingInt(Slot::shortest));
    }

    /// False if some part of it is not in the sentence.
    boolean mayBeIn(Reading reading) {
        for (var slot = needed.nextSetBit(0); slot >= 0; slot = needed.nextSetBit(slot + 1))
            if (!reading.possible(slot)) return false;
        return true;
    }

    /// Where the sentence says this; empty if nowhere.
    public List<Span> find(Reading reading) {
        if (!mayBeIn(reading)) return List.of();
        var found = new ArrayList<Span>();
        for (var order : orders) found.addAll(order.find(reading));
        return found;
    }
}
