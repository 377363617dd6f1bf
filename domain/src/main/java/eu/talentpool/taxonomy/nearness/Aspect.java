package eu.talentpool.taxonomy.nearness;

import java.util.Arrays;

/// One thing by which skills are compared: the cosine of their features, where a feature counts for more the fewer
/// skills have it.
final class Aspect {

    /// How much less two skills are worth that share few features.
    private final double damping;

    private final int skills;
    private final int[][] featuresOf;
    private final float[][] weightsOf;
    private final int[][] skillsOf;
    private final float[][] weightsIn;

    /// @param features for each skill its features in ascending order, each once
    /// @param amounts  how much of each the skill has
    Aspect(int[][] features, float[][] amounts, double damping) {
        this.damping = damping;
        skills = features.length;
        featuresOf = features;
        var counts = counts(features);
        weightsOf = new float[skills][];
        for (int skill = 0; skill < skills; skill++)
            weightsOf[skill] = weights(features[skill], amounts[skill], counts);
        skillsOf = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        weightsIn = Arrays.stream(counts).mapToObj(float[]::new).toArray(float[][]::new);
        turn(counts);
    }

    boolean knows(int skill) {
        return featuresOf[skill].length > 0;
    }

    /// Cosine to every skill, 0 to 1.
    double[] cosines(int skill) {
        var cosines = new double[skills];
        var shared = new int[skills];
        for (int i = 0; i < featuresOf[skill].length; i++) {
            var feature = featuresOf[skill][i];
            for (int j = 0; j < skillsOf[feature].length; j++) {
                cosines[skillsOf[feature][j]] += weightsOf[skill][i] * weightsIn[feature][j];
                shared[skillsOf[feature][j]]++;
            }
        }
        if (damping > 0) for (int i = 0; i < skills; i++) cosines[i] *= shared[i] / (shared[i] + damping);
        return cosines;
    }

    private static int[] counts(int[][] features) {
        var size = Arrays.stream(features).flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        var counts = new int[size];
        for (var of : features) for (int feature : of) counts[feature]++;
        return counts;
    }

    private float[] weights(int[] features, float[] amounts, int[] counts) {
        var weights = new double[features.length];
        for (int i = 0; i < weights.length; i++)
            weights[i] = amounts[i] * Math.log((skills + 1.0) / counts[features[i]]);
        Vectors.unit(weights);
        var unit = new float[weights.length];
        for (int i = 0; i < unit.length; i++) unit[i] = (float) weights[i];
        return unit;
    }

    private void turn(int[] counts) {
        var next = counts.clone();
        for (int skill = 0; skill < skills; skill++)
            for (int i = 0; i < featuresOf[skill].length; i++) {
                var feature = featuresOf[skill][i];
                skillsOf[feature][--next[feature]] = skill;
                weightsIn[feature][next[feature]] = weightsOf[skill][i];
            }
    }
}
