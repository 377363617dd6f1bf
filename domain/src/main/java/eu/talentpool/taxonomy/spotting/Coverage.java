package eu.talentpool.taxonomy.spotting;

import java.util.Arrays;

/// How much of each label a sentence covers, 0 to 1: the share of the weight of its words. Short and common labels
/// cannot reach 1, because little speaks for them.
final class Coverage {

    /// Weight that must be covered besides that of the label; as much as a word in one label of seven.
    private static final float DOUBT = 2;

    private final float[] rarity;
    private final int[] start;
    private final int[] labelsWith;
    private final float[] whole;

    Coverage(int[][] labels, float[] rarity) {
        this.rarity = rarity;
        start = new int[rarity.length + 1];
        whole = new float[labels.length];
        var distinct = Arrays.stream(labels)
                .map(label -> Arrays.stream(label).distinct().toArray())
                .toArray(int[][]::new);
        for (var label : distinct) for (int word : label) start[word + 1]++;
        Arrays.parallelPrefix(start, Integer::sum);
        labelsWith = new int[start[rarity.length]];
        var next = start.clone();
        for (int label = 0; label < distinct.length; label++)
            for (int word : distinct[label]) {
                labelsWith[next[word]++] = label;
                whole[label] += rarity[word];
            }
    }

    /// @param presence of each word in the sentence, 0 to 1
    float[] of(float[] presence) {
        var covered = new float[whole.length];
        for (int word = 0; word < presence.length; word++) {
            var weight = presence[word] * rarity[word];
            if (weight > 0) for (int i = start[word]; i < start[word + 1]; i++) covered[labelsWith[i]] += weight;
        }
        for (int label = 0; label < covered.length; label++) covered[label] /= whole[label] + DOUBT;
        return covered;
    }
}
