package eu.talentpool.screening.phrase;

import java.util.ArrayList;
import java.util.List;

/// All orders in which a few parts can stand.
final class Orders {

    private Orders() {}

    static List<List<String>> of(List<String> parts) {
        if (parts.size() < 2) return List.of(parts);
        var orders = new ArrayList<List<String>>();
        for (var first : parts) {
            var rest = new ArrayList<>(parts);
            rest.remove(first);
            for (var order : of(rest)) {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
