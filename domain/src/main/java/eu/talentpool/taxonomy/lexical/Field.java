package eu.talentpool.taxonomy.lexical;

import java.util.Arrays;
import java.util.List;

/// One way to compare a text with many others: an inverted index from terms to the texts that have them, with the
/// weight
/// of the term in the text.
public final class Field {

    /// Okapi BM25, Robertson et al. 1994; labels repeat words without meaning more, so length counts half.
    private static final double K1 = 1.2;

    private static final double B = 0.5;

    private final Cutting cutting;
    private final boolean cosine;
    private final Terms terms = new Terms();
    private final int texts;
    private final int[] start;
    private final int[] text;
    private final float[] weight;
    private final float[] rarity;

    private Field(List<String> texts, Cutting cutting, boolean cosine) {
        this.cutting = cutting;
        this.cosine = cosine;
        this.texts = texts.size();
        var numbered = texts.stream().map(this::numbered).toArray(int[][]::new);
        start = starts(numbered);
        rarity = new float[terms.size()];
        for (int term = 0; term < rarity.length; term++) rarity[term] = (float) rarity(start[term + 1] - start[term]);
        text = new int[start[terms.size()]];
        weight = new float[text.length];
        fill(numbered);
    }

    /// Cosine of the angle between vectors of terms, (1 + ln count) * (1 + ln(texts / texts with the term)): 0 to 1.
    public static Field cosine(List<String> texts, Cutting cutting) {
        return new Field(texts, cutting, true);
    }

    /// BM25: 0 and above.
    public static Field bm25(List<String> texts, Cutting cutting) {
        return new Field(texts, cutting, false);
    }

    /// The score of each text.
    public float[] scores(String query) {
        var sought = cutting.cut(query);
        Arrays.sort(sought);
        var scores = new float[texts];
        var length = 0.0;
        for (int i = 0, next; i < sought.length; i = next) {
            next = end(sought, i);
            var term = terms.find(sought[i]);
            var factor = factor(term, next - i);
            length += factor * factor;
            if (term != Terms.UNKNOWN) add(term, cosine ? factor : 1, scores);
        }
        if (cosine && length > 0) scale(scores, 1 / Math.sqrt(length));
        return scores;
    }

    private void add(int term, double factor, float[] scores) {
        for (int i = start[term]; i < start[term + 1]; i++) scores[text[i]] += (float) factor * weight[i];
    }

    /// What a term weighs in a query; one that no text has weighs most.
    private double factor(int term, int count) {
        return (1 + Math.log(count)) * (term == Terms.UNKNOWN ? rarity(0) : rarity[term]);
    }

    private double rarity(int textsWithTerm) {
        return cosine
                ? 1 + Math.log((1.0 + texts) / (1.0 + textsWithTerm))
                : Math.log(1 + (texts - textsWithTerm + 0.5) / (textsWithTerm + 0.5));
    }

    private int[] numbered(String text) {
        return Arrays.stream(cutting.cut(text)).mapToInt(terms::add).sorted().toArray();
    }

    private int[] starts(int[][] numbered) {
        var starts = new int[terms.size() + 1];
        for (var sorted : numbered) for (int i = 0; i < sorted.length; i = end(sorted, i)) starts[sorted[i] + 1]++;
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private void fill(int[][] numbered) {
        var next = start.clone();
        var mean = Arrays.stream(numbered)
                .mapToInt(terms -> terms.length)
                .average()
                .orElse(1);
        for (int number = 0; number < numbered.length; number++) {
            var sorted = numbered[number];
            var length = cosine ? length(sorted) : sorted.length / mean;
            for (int i = 0, end; i < sorted.length; i = end) {
                end = end(sorted, i);
                text[next[sorted[i]]] = number;
                weight[next[sorted[i]]++] = (float) weight(sorted[i], end - i, length);
            }
        }
    }

    private double weight(int term, int count, double length) {
        if (cosine) return factor(term, count) / length;
        return rarity[term] * count * (K1 + 1) / (count + K1 * (1 - B + B * length));
    }

    private double length(int[] sorted) {
        var sum = 0.0;
        for (int i = 0, end; i < sorted.length; i = end) {
            end = end(sorted, i);
            sum += Math.pow(factor(sorted[i], end - i), 2);
        }
        return Math.sqrt(sum);
    }

    private static int end(int[] sorted, int from) {
        var end = from;
        while (end < sorted.length && sorted[end] == sorted[from]) end++;
        return end;
    }

    private static int end(long[] sorted, int from) {
        var end = from;
        while (end < sorted.length && sorted[end] == sorted[from]) end++;
        return end;
    }

    private static void scale(float[] scores, double factor) {
        for (int i = 0; i < scores.length; i++) scores[i] *= (float) factor;
    }
}
