package eu.talentpool.taxonomy.spotting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Numbers for word stems, in the order in which they are first met.
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    int[][] addAll(List<String> texts) {
        return texts.stream().map(this::add).toArray(int[][]::new);
    }

    /// The different known words of the text.
    int[] known(String text) {
        return Stems.of(text).stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    int size() {
        return numbers.size();
    }

    /// For each word ln((texts + 1) / (texts with the word + 1)).
    float[] rarity(int[][] texts) {
        var with = new int[size()];
        for (var text : texts) Arrays.stream(text).distinct().forEach(word -> with[word]++);
        var rarity = new float[size()];
        for (int word = 0; word < rarity.length; word++)
            rarity[word] = (float) StrictMath.log((texts.length + 1.0) / (with[word] + 1.0));
        return rarity;
    }

    private int[] add(String text) {
        return Stems.of(text).stream()
                .mapToInt(stem -> numbers.computeIfAbsent(stem, key -> numbers.size()))
                .toArray();
    }
}
