package eu.talentpool.taxonomy.nearness;

/// Arithmetic of dense vectors.
public final class Vectors {

    private Vectors() {}

    static void add(double[] sum, double[] vector, double factor) {
        for (int i = 0; i < sum.length; i++) sum[i] += factor * vector[i];
    }

    public static double dot(double[] one, double[] other) {
        var sum = 0.0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    /// Brings the vector to length 1; one of nothing stays as it is.
    static double[] unit(double[] vector) {
        var length = Math.sqrt(dot(vector, vector));
        if (length > 0) for (int i = 0; i < vector.length; i++) vector[i] /= length;
        return vector;
    }
}
