package eu.talentpool.taxonomy.lexical;

/// Numbers, one for each concept.
final class Scores {

    private Scores() {}

    /// Adds a share of the values, seen as parts of the highest.
    static void addShare(double share, float[] values, float[] sum) {
        var highest = 0f;
        for (var value : values) highest = Math.max(highest, value);
        if (highest > 0) add(share / highest, values, sum);
    }

    static void add(double factor, float[] values, float[] sum) {
        for (int i = 0; i < sum.length; i++) sum[i] += (float) factor * values[i];
    }
}
