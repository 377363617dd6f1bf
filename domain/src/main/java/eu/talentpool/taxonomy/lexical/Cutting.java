package eu.talentpool.taxonomy.lexical;

import java.util.Arrays;

/// How a text, words with one space between, is cut into terms. A term is the hash of its characters.
public enum Cutting {
    WORDS {
        @Override
        long[] cut(String text) {
            return Arrays.stream(text.split(" "))
                    .filter(word -> !word.isEmpty())
                    .mapToLong(word -> hash(word, 0, word.length()))
                    .toArray();
        }
    },

    /// Runs of 3 and 4 characters, across the spaces between words.
    CHARACTERS {
        @Override
        long[] cut(String text) {
            if (text.isEmpty()) return new long[0];
            var padded = " " + text + " ";
            var terms = new long[2 * padded.length()];
            var size = 0;
            for (int length = SHORTEST; length <= LONGEST; length++)
                for (int from = 0; from + length <= padded.length(); from++)
                    terms[size++] = hash(padded, from, from + length);
            return Arrays.copyOf(terms, size);
        }
    };

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    abstract long[] cut(String text);

    /// FNV-1a over the characters, spread over all bits; never 0.
    private static long hash(String text, int from, int to) {
        var hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash *= 0x9e3779b97f4a7c15L;
        return (hash ^ hash >>> 29) | 1L;
    }
}
