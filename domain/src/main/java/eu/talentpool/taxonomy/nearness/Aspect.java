package eu.talentpool.taxonomy.nearness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One thing by which items, such as skills, are compared: the cosine of their features, where a feature counts
/// for more the fewer items have it.
final class Aspect {

    private final double damping;
    private final List<Map<Integer, Float>> items;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, List<Entry>> entries = new HashMap<>();

    private record Entry(int item, double weight) {}

    /// @param items   the features of each, with their amounts
    /// @param damping how much less items are alike that share few features: by s / (s + damping) for s shared ones
    Aspect(List<Map<Integer, Float>> items, double damping) {
        this.items = items;
        this.damping = damping;
        for (var item : items) for (int feature : item.keySet()) counts.merge(feature, 1, Integer::sum);
        for (int item = 0; item < items.size(); item++) index(item);
    }

    boolean knows(int item) {
        return !items.get(item).isEmpty();
    }

    /// Cosine of an item to every item, 0 to 1.
    double[] cosines(int item) {
        return cosines(items.get(item));
    }

    /// Cosine of these features to every item, 0 to 1.
    double[] cosines(Map<Integer, Float> features) {
        var cosines = new double[items.size()];
        var shared = new int[items.size()];
        var length = length(features);
        features.forEach((feature, amount) -> {
            for (var entry : entries.getOrDefault(feature, List.of())) {
                cosines[entry.item] += entry.weight * weight(feature, amount) / length;
                shared[entry.item]++;
            }
        });
        if (damping > 0) for (int i = 0; i < cosines.length; i++) cosines[i] *= shared[i] / (shared[i] + damping);
        return cosines;
    }

    private void index(int item) {
        var length = length(items.get(item));
        items.get(item)
                .forEach((feature, amount) -> entries.computeIfAbsent(feature, key -> new ArrayList<>())
                        .add(new Entry(item, weight(feature, amount) / length)));
    }

    private double length(Map<Integer, Float> features) {
        return Math.sqrt(features.entrySet().stream()
                .mapToDouble(feature -> weight(feature.getKey(), feature.getValue()))
                .map(weight -> weight * weight)
                .sum());
    }

    /// Rarity counts on both sides, and squared. A feature that no item has counts as if one had it.
    private double weight(int feature, float amount) {
        var rarity = Math.log((items.size() + 1.0) / counts.getOrDefault(feature, 1));
        return amount * rarity * rarity;
    }
}
