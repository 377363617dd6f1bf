package eu.talentpool.taxonomy.nearness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often features, such as words, are seen with occupations. Filled occupation by occupation, in ascending order.
final class Counts {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    void add(List<String> features, int occupation, double amount) {
        for (var feature : features) {
            var number = numbers.computeIfAbsent(feature, key -> numbers.size());
            if (number == rows.size()) rows.add(new Row());
            rows.get(number).add(occupation, (float) amount);
        }
    }

    /// Number of each feature.
    Map<String, Integer> numbers() {
        return numbers;
    }

    List<Row> rows() {
        return rows;
    }

    /// The occupations of one feature.
    static final class Row {

        private int[] occupations = new int[2];
        private float[] amounts = new float[2];
        private int size;

        private void add(int occupation, float amount) {
            if (size > 0 && occupations[size - 1] == occupation) {
                amounts[size - 1] += amount;
                return;
            }
            if (size == occupations.length) {
                occupations = Arrays.copyOf(occupations, 2 * size);
                amounts = Arrays.copyOf(amounts, 2 * size);
            }
            occupations[size] = occupation;
            amounts[size++] = amount;
        }

        int size() {
            return size;
        }

        int occupation(int i) {
            return occupations[i];
        }

        float amount(int i) {
            return amounts[i];
        }

        double total() {
            var total = 0.0;
            for (int i = 0; i < size; i++) total += amounts[i];
            return total;
        }
    }
}
