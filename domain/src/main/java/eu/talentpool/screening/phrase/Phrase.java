package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.List;

/// A compiled pattern: one or more orders of the same parts.
public final class Phrase {

    private final List<Sequence> orders;

    Phrase(List<Sequence> orders) {
        this.orders = List.copyOf(orders);
    }

    /// Where the sentence says this; empty if nowhere.
    public List<Span> find(Reading reading) {
        var found = new ArrayList<Span>();
        for (var order : orders) found.addAll(order.find(reading));
        return found;
    }
}
