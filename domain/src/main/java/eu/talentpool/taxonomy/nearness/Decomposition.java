package eu.talentpool.taxonomy.nearness;

import java.util.Random;

/// Truncated singular value decomposition by subspace iteration from a random start (Halko, Martinsson and Tropp
/// 2011). The start is always the same, and so is the result. The vectors are the rows of V S, turned by some
/// rotation, which leaves all angles between them as they are.
final class Decomposition {

    private static final int ROUNDS = 5;
    private static final long SEED = 1;
    private static final double NOTHING = 1e-10;

    private final Associations matrix;
    private final int dimensions;

    private Decomposition(Associations matrix, int dimensions) {
        this.matrix = matrix;
        this.dimensions = dimensions;
    }

    /// A vector for each occupation.
    static double[][] occupations(Associations matrix, int dimensions) {
        return new Decomposition(matrix, dimensions).occupations();
    }

    private double[][] occupations() {
        var random = new Random(SEED);
        var vectors = new double[matrix.occupations()][dimensions];
        for (var vector : vectors) for (int i = 0; i < dimensions; i++) vector[i] = random.nextGaussian();
        for (int round = 0; round < ROUNDS; round++) {
            orthonormalise(vectors);
            vectors = matrix.spread(features(vectors));
        }
        orthonormalise(vectors);
        var features = features(vectors);
        orthonormalise(features);
        return matrix.spread(features);
    }

    private double[][] features(double[][] occupations) {
        var features = new double[matrix.features()][];
        for (int feature = 0; feature < features.length; feature++)
            features[feature] = matrix.sum(feature, occupations);
        return features;
    }

    /// Makes the columns orthonormal: the rows times the inverse of the Cholesky factor of their Gram matrix, twice,
    /// because the first time is not exact (Yamamoto et al. 2015).
    private void orthonormalise(double[][] rows) {
        for (int time = 0; time < 2; time++) {
            var factor = cholesky(gram(rows));
            for (var row : rows) solve(factor, row);
        }
    }

    private double[][] gram(double[][] rows) {
        var gram = new double[dimensions][dimensions];
        for (var row : rows) for (int i = 0; i < dimensions; i++) if (row[i] != 0) Vectors.add(gram[i], row, row[i]);
        return gram;
    }

    /// The lower triangle whose square this is. A direction that the rows do not have is divided by infinity, and so
    /// comes out as nothing.
    private static double[][] cholesky(double[][] square) {
        var factor = new double[square.length][square.length];
        for (int i = 0; i < square.length; i++) {
            for (int j = 0; j < i; j++) factor[i][j] = (square[i][j] - dot(factor[i], factor[j], j)) / factor[j][j];
            var rest = square[i][i] - dot(factor[i], factor[i], i);
            factor[i][i] = rest > NOTHING * square[i][i] ? Math.sqrt(rest) : Double.POSITIVE_INFINITY;
        }
        return factor;
    }

    private static double dot(double[] one, double[] other, int length) {
        var sum = 0.0;
        for (int i = 0; i < length; i++) sum += one[i] * other[i];
        return sum;
    }

    /// Replaces the row by the one that times the transposed factor gives it.
    private static void solve(double[][] factor, double[] row) {
        for (int i = 0; i < row.length; i++) row[i] = (row[i] - dot(factor[i], row, i)) / factor[i][i];
    }
}
