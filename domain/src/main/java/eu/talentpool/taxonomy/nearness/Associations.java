package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.nearness.Counts.Row;
import java.util.Arrays;
import java.util.List;

/// A sparse matrix: how strongly a feature, such as a word or a skill, is associated with an occupation. The weight is
/// the positive pointwise mutual information of their counts, with the counts of the occupations smoothed (Levy,
/// Goldberg and Dagan 2015).
final class Associations {

    private static final double SMOOTHING = 0.75;

    private final int occupations;
    private final int[][] occupationsOf;
    private final float[][] weightsOf;

    private Associations(int features, int occupations) {
        this.occupations = occupations;
        occupationsOf = new int[features][];
        weightsOf = new float[features][];
    }

    /// @param features one row for each
    static Associations of(List<Row> features, int occupations) {
        var associations = new Associations(features.size(), occupations);
        var shares = shares(features, occupations);
        for (int feature = 0; feature < features.size(); feature++)
            associations.fill(feature, features.get(feature), shares);
        return associations;
    }

    int features() {
        return occupationsOf.length;
    }

    int occupations() {
        return occupations;
    }

    /// The sum of the vectors of the occupations of this feature, each with its weight.
    double[] sum(int feature, double[][] vectors) {
        var sum = new double[vectors[0].length];
        var of = occupationsOf[feature];
        for (int i = 0; i < of.length; i++) Vectors.add(sum, vectors[of[i]], weightsOf[feature][i]);
        return sum;
    }

    /// For each occupation the sum of the vectors of its features, each with its weight.
    double[][] spread(double[][] vectors) {
        var sums = new double[occupations][vectors[0].length];
        for (int feature = 0; feature < vectors.length; feature++) {
            var of = occupationsOf[feature];
            for (int i = 0; i < of.length; i++) Vectors.add(sums[of[i]], vectors[feature], weightsOf[feature][i]);
        }
        return sums;
    }

    private void fill(int feature, Row row, double[] shares) {
        var total = row.total();
        var size = 0;
        var of = new int[row.size()];
        var weights = new float[row.size()];
        for (int i = 0; i < row.size(); i++) {
            var ratio = row.amount(i) / (total * shares[row.occupation(i)]);
            if (ratio <= 1) continue;
            of[size] = row.occupation(i);
            weights[size++] = (float) StrictMath.log(ratio);
        }
        occupationsOf[feature] = Arrays.copyOf(of, size);
        weightsOf[feature] = Arrays.copyOf(weights, size);
    }

    private static double[] shares(List<Row> features, int occupations) {
        var shares = new double[occupations];
        for (var row : features) for (int i = 0; i < row.size(); i++) shares[row.occupation(i)] += row.amount(i);
        var total = 0.0;
        for (int i = 0; i < occupations; i++) total += shares[i] = StrictMath.pow(shares[i], SMOOTHING);
        for (int i = 0; i < occupations; i++) shares[i] /= total;
        return shares;
    }
}
