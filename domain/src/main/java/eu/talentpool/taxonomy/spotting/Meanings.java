package eu.talentpool.taxonomy.spotting;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Vectors for words, all of length 1: words used in the texts of the same skills are near. Latent semantic analysis
/// (Deerwester et al. 1990): the first right singular vectors of the matrix of texts and words, each times the square
/// root of its singular value, by orthogonal iteration from a start that is always the same.
final class Meanings {

    private static final int DIMENSIONS = 100;
    private static final int ROUNDS = 6;
    private static final long SEED = 1;

    /// By dimension, then by word: whole dimensions are added up fast.
    private final float[][] components;

    private Meanings(float[][] components) {
        this.components = components;
    }

    static Meanings of(Sparse texts, int words) {
        var random = new Random(SEED);
        var axes = new double[DIMENSIONS][words];
        for (var axis : axes) for (int word = 0; word < words; word++) axis[word] = random.nextGaussian();
        var eigenvalues = new double[DIMENSIONS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < DIMENSIONS; i++) axes[i] = texts.square(axes[i]);
            eigenvalues = orthonormalise(axes);
        }
        for (int i = 0; i < DIMENSIONS; i++) scale(axes[i], Math.sqrt(Math.sqrt(eigenvalues[i])));
        return new Meanings(columns(words(axes)));
    }

    /// The sum of the vectors of the words, each with its weight.
    float[] sum(int[] words, float[] weights) {
        var sum = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) for (int word : words) sum[d] += weights[word] * components[d][word];
        return sum;
    }

    float[] vector(int word) {
        var vector = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) vector[d] = components[d][word];
        return vector;
    }

    /// The vectors of some of the words as columns.
    float[][] columns(int[] words) {
        return columns(Arrays.stream(words).mapToObj(this::vector).toArray(float[][]::new));
    }

    /// What names and descriptions mean in equal shares, as columns of length 1.
    float[][] columns(int[][] names, int[][] descriptions, float[] weights) {
        var vectors = new float[names.length][];
        for (int i = 0; i < names.length; i++) {
            vectors[i] = unit(sum(names[i], weights));
            var description = unit(sum(descriptions[i], weights));
            for (int d = 0; d < DIMENSIONS; d++) vectors[i][d] += description[d];
            unit(vectors[i]);
        }
        return columns(vectors);
    }

    /// The product of the vector with each column.
    static float[] products(float[] vector, float[][] columns) {
        var products = new float[columns[0].length];
        for (int d = 0; d < vector.length; d++) {
            var factor = vector[d];
            var row = columns[d];
            for (int i = 0; i < products.length; i++) products[i] += factor * row[i];
        }
        return products;
    }

    /// Gram and Schmidt's way, modified.
    ///
    /// @return the lengths taken out: the eigenvalues in the end
    private static double[] orthonormalise(double[][] axes) {
        var lengths = new double[axes.length];
        for (int i = 0; i < axes.length; i++) {
            for (int j = 0; j < i; j++) add(axes[i], axes[j], -dot(axes[i], axes[j]));
            lengths[i] = Math.sqrt(dot(axes[i], axes[i]));
            scale(axes[i], 1 / Math.max(lengths[i], 1e-12));
        }
        return lengths;
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) vector[i] *= factor;
    }

    private static float[][] words(double[][] axes) {
        return IntStream.range(0, axes[0].length)
                .mapToObj(word -> {
                    var vector = new float[DIMENSIONS];
                    for (int d = 0; d < DIMENSIONS; d++) vector[d] = (float) axes[d][word];
                    return unit(vector);
                })
                .toArray(float[][]::new);
    }

    private static float[][] columns(float[][] vectors) {
        var columns = new float[DIMENSIONS][vectors.length];
        for (int i = 0; i < vectors.length; i++) for (int d = 0; d < DIMENSIONS; d++) columns[d][i] = vectors[i][d];
        return columns;
    }

    private static float[] unit(float[] vector) {
        var square = 0.0;
        for (float value : vector) square += value * value;
        var length = (float) Math.max(Math.sqrt(square), 1e-9);
        for (int d = 0; d < vector.length; d++) vector[d] /= length;
        return vector;
    }

    private static double dot(double[] one, double[] other) {
        var sum = 0.0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    private static void add(double[] sum, double[] vector, double factor) {
        for (int i = 0; i < sum.length; i++) sum[i] += factor * vector[i];
    }
}
