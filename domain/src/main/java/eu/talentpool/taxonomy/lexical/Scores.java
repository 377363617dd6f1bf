package eu.talentpool.taxonomy.lexical;

import java.util.Arrays;

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

    /// The places of the highest values, highest first; the first of equal ones first.
    static int[] highest(float[] values, int most) {
        var keys = new long[Math.min(most, values.length)];
        Arrays.fill(keys, Long.MAX_VALUE);
        for (int i = 0; i < values.length; i++) insert((long) -sortable(values[i]) << 32 | i, keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static void insert(long key, long[] sorted) {
        if (sorted.length == 0 || key >= sorted[sorted.length - 1]) return;
        var place = -Arrays.binarySearch(sorted, key) - 1;
        System.arraycopy(sorted, place, sorted, place + 1, sorted.length - 1 - place);
        sorted[place] = key;
    }

    /// Whole numbers in the order of the values.
    private static int sortable(float value) {
        var bits = Float.floatToIntBits(value);
        return bits >= 0 ? bits : Integer.MIN_VALUE - bits;
    }
}
