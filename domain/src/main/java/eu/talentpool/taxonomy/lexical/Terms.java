package eu.talentpool.taxonomy.lexical;

import java.util.Arrays;

/// Numbers for terms, which are given by 64-bit hashes of their characters. Open addressing: a term costs 16 to
/// 32 bytes.
final class Terms {

    static final int UNKNOWN = -1;

    private long[] hashes = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    /// The number of this term, a new one if need be.
    int add(long hash) {
        var slot = slot(hash);
        if (hashes[slot] == hash) return numbers[slot];
        hashes[slot] = hash;
        numbers[slot] = size++;
        if (size * 2 > hashes.length) grow();
        return size - 1;
    }

    /// The number of this term, or [#UNKNOWN].
    int find(long hash) {
        var slot = slot(hash);
        return hashes[slot] == hash ? numbers[slot] : UNKNOWN;
    }

    int size() {
        return size;
    }

    private int slot(long hash) {
        var slot = (int) (hash ^ hash >>> 32) & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) slot = slot + 1 & hashes.length - 1;
        return slot;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = Arrays.copyOf(oldNumbers, hashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] == 0) continue;
            var slot = slot(oldHashes[i]);
            hashes[slot] = oldHashes[i];
            numbers[slot] = oldNumbers[i];
        }
    }
}
