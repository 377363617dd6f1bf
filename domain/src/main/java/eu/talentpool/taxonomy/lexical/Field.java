package eu.talentpool.taxonomy.lexical;

import java.util.Arrays;
import java.util.List;

/// One way to compare a text with many others: an inverted index from terms to the texts that have them, with the
/// weight of the term in the text.
final class Field {

    private final Vocabulary vocabulary;
    private final Weighting weighting;
    private final int texts;
    private final int[] start;
    private final int[] text;
    private final float[] weight;

    /// @param vocabulary of these texts, or of others that tell better how rare a term is
    Field(Vocabulary vocabulary, Weighting weighting, List<String> texts) {
        this.vocabulary = vocabulary;
        this.weighting = weighting;
        this.texts = texts.size();
        var bags = texts.stream().map(text -> new Bag(vocabulary.numbers(text))).toArray(Bag[]::new);
        start = starts(vocabulary.size(), bags);
        text = new int[start[vocabulary.size()]];
        weight = new float[text.length];
        fill(bags);
    }

    static Field of(Cutting cutting, Weighting weighting, List<String> texts) {
        return new Field(new Vocabulary(cutting, texts), weighting, texts);
    }

    /// The score of each text.
    float[] scores(String query) {
        var bag = new Bag(vocabulary.numbers(query));
        var scores = new float[texts];
        var length = weighting == Weighting.COSINE ? weighting.length(vocabulary, bag, 1) : 1;
        bag.forEach((term, count) -> {
            if (term != Terms.UNKNOWN)
                add(term, (float) (weighting.inQuery(vocabulary, term, count) / length), scores);
        });
        return scores;
    }

    private void add(int term, float factor, float[] scores) {
        for (int i = start[term]; i < start[term + 1]; i++) scores[text[i]] += factor * weight[i];
    }

    private static int[] starts(int terms, Bag[] bags) {
        var starts = new int[terms + 1];
        for (var bag : bags)
            bag.forEach((term, count) -> {
                if (term != Terms.UNKNOWN) starts[term + 1]++;
            });
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private void fill(Bag[] bags) {
        var next = start.clone();
        var mean = Arrays.stream(bags).mapToInt(Bag::length).average().orElse(1);
        for (int number = 0; number < bags.length; number++) fill(bags[number], number, mean, next);
    }

    private void fill(Bag bag, int number, double mean, int[] next) {
        var length = weighting.length(vocabulary, bag, mean);
        bag.forEach((term, count) -> {
            if (term == Terms.UNKNOWN) return;
            text[next[term]] = number;
            weight[next[term]++] = (float) weighting.inText(vocabulary, term, count, length);
        });
    }
}
