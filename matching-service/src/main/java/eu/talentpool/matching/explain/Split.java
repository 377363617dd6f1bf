package eu.talentpool.matching.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Splits a whole number in proportion to parts, by largest remainder; among equal remainders the first part wins.
final class Split {

    private Split() {}

    /// @param parts 0 or more each
    /// @return as many numbers as parts, which add up to `total`
    static int[] of(int total, long[] parts) {
        long sum = Math.max(1, Arrays.stream(parts).sum());
        var split = new int[parts.length];
        for (int i = 0; i < parts.length; i++) split[i] = (int) (total * parts[i] / sum);
        int left = total - Arrays.stream(split).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(total * parts[i] % sum)))
                .limit(left)
                .forEach(i -> split[i]++);
        return split;
    }
}
