package eu.talentpool.vacancy.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A text as the smallest hashes of its runs of three words, by which the share of common runs of two texts is
/// estimated; exact for texts of up to 256 runs (A. Broder, On the resemblance and containment of documents,
/// 1997).
///
/// @param size   number of different runs of the text
/// @param hashes the smallest of them in ascending order
record Sketch(int size, int[] hashes) {

    static final int MOST = 256;
    private static final int RUN = 3;

    /// Bands of the text keys, each of so many rows.
    private static final int BANDS = 4;
    private static final int ROWS = 3;

    /// More bits of two signatures differ if the texts resemble each other by less than about a half, and hardly ever
    /// from 0.85 on.
    static final int MOST_DIFFERENT_BITS = 14;

    /// The low bits of a hash are its bin.
    private static final int BIN_BITS = 6;

    static Sketch of(String text) {
        var words = Words.of(text);
        var runs = IntStream.rangeClosed(0, Math.max(0, words.size() - RUN))
                .map(i -> (int) hash(words.subList(i, Math.min(i + RUN, words.size()))))
                .sorted()
                .distinct()
                .toArray();
        if (words.isEmpty()) return new Sketch(0, new int[0]);
        return new Sketch(runs.length, Arrays.copyOf(runs, Math.min(MOST, runs.length)));
    }

    /// FNV-1a, mixed once more: its low bits alone are uneven.
    static long hash(List<String> run) {
        var hash = 0xcbf29ce484222325L;
        for (var word : run) {
            for (var i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return mix(hash);
    }

    private static long mix(long hash) {
        var mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /// Share of the runs of both that both have, 0 to 1.
    double resemblance(Sketch other) {
        var least = Math.max(size, other.size) <= MOST ? size + other.size : MOST;
        var common = 0;
        var seen = 0;
        for (int i = 0, j = 0; seen < least && (i < hashes.length || j < other.hashes.length); seen++) {
            var order = compare(i, other, j);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    private int compare(int i, Sketch other, int j) {
        if (i == hashes.length) return 1;
        if (j == other.hashes.length) return -1;
        return Integer.compare(hashes[i], other.hashes[j]);
    }

    /// Share of the runs of the shorter text that the longer one has too, 0 to 1.
    double containment(Sketch other) {
        var shorter = Math.min(size, other.size);
        if (shorter == 0) return 0;
        var r = resemblance(other);
        return Math.min(1, r * (size + other.size) / (1 + r) / shorter);
    }

    /// Two texts of resemblance 0.9 share one of these with a probability above 0.99, of 0.3 with one of 0.1.
    long[] keys() {
        var least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (var hash : hashes) {
            var bin = Math.floorMod(hash, least.length);
            least[bin] = Math.min(least[bin], hash);
        }
        var keys = new long[BANDS];
        for (var i = 0; i < least.length; i++) keys[i / ROWS] = mix(keys[i / ROWS] * 31 + least[i] + i / ROWS);
        return keys;
    }

    /// One bit of the least hash in each of 64 bins. Of two texts of resemblance r about (1 - r) / 2 of the bits differ
    /// (P. Li, A. C. König, b-Bit Minwise Hashing, 2010).
    long signature() {
        var bits = 0L;
        var filled = 0L;
        for (var hash : hashes) {
            var bin = 1L << hash;
            if ((filled & bin) == 0 && (hash >> BIN_BITS & 1) != 0) bits |= bin;
            filled |= bin;
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch(var otherSize, var otherHashes)
                && size == otherSize
                && Arrays.equals(hashes, otherHashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "Sketch[" + size + "]";
    }
}
