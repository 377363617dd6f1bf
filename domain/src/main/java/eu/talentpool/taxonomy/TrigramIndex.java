package eu.talentpool.taxonomy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds concepts by labels that are spelt similarly: Dice's coefficient over the sets of character trigrams, each
/// weighted by its inverse document frequency. Labels and their trigrams are numbered; the lists of labels by trigram
/// lie in one array, which keeps the whole of ESCO in a few dozen megabytes.
final class TrigramIndex {

    private static final double THRESHOLD = 0.6;
    private static final double LEAST_LENGTH_RATIO = 0.8;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 100;

    private final Map<Long, Integer> trigrams = new HashMap<>();
    private final String[] textOfLabel;
    private final int[] conceptOfLabel;
    private final float[] weightOfLabel;
    private final double[] weightOfTrigram;
    private final int[] start;
    private final int[] labels;

    TrigramIndex(List<Labels> concepts) {
        var texts = texts(concepts);
        textOfLabel = texts.keySet().toArray(String[]::new);
        conceptOfLabel = texts.values().stream().mapToInt(Integer::intValue).toArray();
        var grams = texts.keySet().stream().map(this::numberedTrigrams).toArray(int[][]::new);
        start = starts(grams, trigrams.size());
        labels = labelsByTrigram(grams, start);
        weightOfTrigram = weights(start, grams.length);
        weightOfLabel = new float[grams.length];
        for (int label = 0; label < grams.length; label++) weightOfLabel[label] = (float) weight(grams[label]);
    }

    /// The most similar concept, if it is similar enough to be named.
    ///
    /// @param text in [Wording#stripped] form
    Optional<Hit> findSimilar(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) return Optional.empty();
        var sought = trigramsOf(Wording.folded(text));
        var known = Arrays.stream(sought)
                .mapToObj(trigrams::get)
                .filter(number -> number != null)
                .mapToInt(Integer::intValue)
                .toArray();
        // a misspelling makes trigrams that no label has: they weigh as the others do on average
        var soughtWeight = known.length == 0 ? 0 : weight(known) * sought.length / known.length;
        return best(Wording.folded(text), shared(known), soughtWeight);
    }

    private Optional<Hit> best(String text, float[] shared, double soughtWeight) {
        var best = -1;
        var bestScore = THRESHOLD;
        for (int label = 0; label < shared.length; label++) {
            if (shared[label] == 0) continue;
            var score = 2 * shared[label] / (soughtWeight + weightOfLabel[label]);
            if (score < bestScore || !isSpelling(text, textOfLabel[label])) continue;
            if (best < 0 || score > bestScore || conceptOfLabel[label] < conceptOfLabel[best]) {
                best = label;
                bestScore = score;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Hit(conceptOfLabel[best], 0.84 * Math.min(1, bestScore)));
    }

    /// True if the texts can differ by spelling alone: about the same length, the same initials, and the same short
    /// words and codes, where one letter is a difference in meaning (`class B`, `class CE`).
    private static boolean isSpelling(String text, String label) {
        var ratio = (double) Math.min(text.length(), label.length()) / Math.max(text.length(), label.length());
        return ratio >= LEAST_LENGTH_RATIO && skeleton(text).equals(skeleton(label));
    }

    private static List<String> skeleton(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> word.length() < 4 ? word : word.substring(0, 1))
                .toList();
    }

    private float[] shared(int[] sought) {
        var shared = new float[conceptOfLabel.length];
        for (int trigram : sought)
            for (int i = start[trigram]; i < start[trigram + 1]; i++) shared[labels[i]] += weightOfTrigram[trigram];
        return shared;
    }

    private double weight(int[] grams) {
        return Arrays.stream(grams).mapToDouble(gram -> weightOfTrigram[gram]).sum();
    }

    private static Map<String, Integer> texts(List<Labels> concepts) {
        var texts = new LinkedHashMap<String, Integer>();
        for (int concept = 0; concept < concepts.size(); concept++)
            for (var names : concepts.get(concept).byLanguage().values())
                for (var name : names)
                    for (var form : Wording.forms(name))
                        texts.putIfAbsent(Wording.folded(Wording.plain(form)), concept);
        return texts;
    }

    private int[] numberedTrigrams(String text) {
        return Arrays.stream(trigramsOf(text))
                .mapToInt(gram -> trigrams.computeIfAbsent(gram, key -> trigrams.size()))
                .toArray();
    }

    private static long[] trigramsOf(String text) {
        var padded = "  " + text + " ";
        var grams = new long[padded.length() - 2];
        for (int i = 0; i < grams.length; i++)
            grams[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        return Arrays.stream(grams).distinct().toArray();
    }

    private static int[] starts(int[][] grams, int size) {
        var start = new int[size + 1];
        for (var label : grams) for (int gram : label) start[gram + 1]++;
        Arrays.parallelPrefix(start, Integer::sum);
        return start;
    }

    private static int[] labelsByTrigram(int[][] grams, int[] start) {
        var next = start.clone();
        var labels = new int[start[start.length - 1]];
        for (int label = 0; label < grams.length; label++) for (int gram : grams[label]) labels[next[gram]++] = label;
        return labels;
    }

    private static double[] weights(int[] start, int labels) {
        var weights = new double[start.length - 1];
        for (int gram = 0; gram < weights.length; gram++)
            weights[gram] = Math.log((labels + 1.0) / (start[gram + 1] - start[gram]));
        return weights;
    }
}
