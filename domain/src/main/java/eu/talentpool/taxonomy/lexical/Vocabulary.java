package eu.talentpool.taxonomy.lexical;

import java.util.Arrays;
import java.util.List;

/// The terms of a collection of texts, numbered, and how rare each is among them.
final class Vocabulary {

    private final Cutting cutting;
    private final Terms terms = new Terms();
    private final int texts;
    private final int[] frequency;

    Vocabulary(Cutting cutting, List<String> texts) {
        this.cutting = cutting;
        this.texts = texts.size();
        for (var text : texts) for (var term : cutting.cut(text)) terms.add(term);
        frequency = new int[terms.size()];
        for (var text : texts)
            for (var term : Arrays.stream(cutting.cut(text)).distinct().toArray()) frequency[terms.find(term)]++;
    }

    int size() {
        return frequency.length;
    }

    int frequency(int term) {
        return term == Terms.UNKNOWN ? 0 : frequency[term];
    }

    int texts() {
        return texts;
    }

    /// The terms of a text by number, in rising order, as often as they occur; unknown ones first.
    int[] numbers(String text) {
        return Arrays.stream(cutting.cut(text)).mapToInt(terms::find).sorted().toArray();
    }
}
