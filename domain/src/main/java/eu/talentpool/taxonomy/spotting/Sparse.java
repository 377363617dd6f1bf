package eu.talentpool.taxonomy.spotting;

import java.util.Arrays;

/// A matrix of texts and words, most of it empty. Each text has length 1; the weight of a word is
/// (1 + ln count) * ln(texts / texts with the word).
final class Sparse {

    private final int[][] words;
    private final float[][] weights;

    Sparse(int[][] texts, float[] rarity) {
        words = new int[texts.length][];
        weights = new float[texts.length][];
        for (int text = 0; text < texts.length; text++) fill(text, texts[text], rarity);
    }

    /// The transposed matrix times the matrix times the vector.
    double[] square(double[] vector) {
        var product = new double[vector.length];
        for (int text = 0; text < words.length; text++) {
            var sum = 0.0;
            for (int i = 0; i < words[text].length; i++) sum += weights[text][i] * vector[words[text][i]];
            for (int i = 0; i < words[text].length; i++) product[words[text][i]] += weights[text][i] * sum;
        }
        return product;
    }

    private void fill(int text, int[] occurrences, float[] rarity) {
        var distinct = Arrays.stream(occurrences).distinct().toArray();
        var values = new double[distinct.length];
        for (int i = 0; i < distinct.length; i++) {
            var word = distinct[i];
            var count =
                    Arrays.stream(occurrences).filter(other -> other == word).count();
            values[i] = (1 + StrictMath.log(count)) * rarity[word];
        }
        var length = Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
        words[text] = distinct;
        weights[text] = new float[distinct.length];
        for (int i = 0; i < distinct.length; i++) weights[text][i] = (float) (values[i] / Math.max(length, 1e-9));
    }
}
