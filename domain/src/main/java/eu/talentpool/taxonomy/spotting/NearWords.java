package eu.talentpool.taxonomy.spotting;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/// For each word the words of preferred labels that are near to it in meaning; found when first asked for, then kept.
final class NearWords {

    /// Cosine below which two words are not said to be near.
    private static final float LEAST = 0.3f;

    private final Meanings meanings;
    private final int[] labelWords;
    private final float[][] vectors;
    private final AtomicReferenceArray<Near> known;

    private record Near(int[] words, float[] nearness) {}

    NearWords(Meanings meanings, int[] labelWords, int words) {
        this.meanings = meanings;
        this.labelWords = labelWords;
        vectors = meanings.columns(labelWords);
        known = new AtomicReferenceArray<>(words);
    }

    /// Raises the presence of the words near to this one, and its own.
    void raise(float[] presence, int word, float weight) {
        presence[word] = Math.max(presence[word], weight);
        var near = known.get(word);
        if (near == null) known.set(word, near = near(word));
        for (int i = 0; i < near.words.length; i++)
            presence[near.words[i]] = Math.max(presence[near.words[i]], weight * near.nearness[i]);
    }

    private Near near(int word) {
        var products = Meanings.products(meanings.vector(word), vectors);
        var kept = IntStream.range(0, products.length)
                .filter(i -> products[i] > LEAST)
                .toArray();
        var nearness = new float[kept.length];
        for (int i = 0; i < kept.length; i++) nearness[i] = products[kept[i]];
        return new Near(IntStream.of(kept).map(i -> labelWords[i]).toArray(), nearness);
    }
}
