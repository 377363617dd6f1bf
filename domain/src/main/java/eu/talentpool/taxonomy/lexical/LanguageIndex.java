package eu.talentpool.taxonomy.lexical;

import eu.talentpool.taxonomy.wording.Endings;
import eu.talentpool.taxonomy.wording.Pairs;
import eu.talentpool.taxonomy.wording.Spelling;
import eu.talentpool.taxonomy.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The labels of one language. How near a concept is to a text is the sum of several fields, each brought to mean 0
/// and deviation 1 over all concepts: the nearest of its labels by characters and by words, and all its labels
/// together by both.
final class LanguageIndex {

    private static final int SPELLINGS = 10;

    private final Endings endings;
    private final String[] labels;
    private final int[] conceptOf;
    private final int[] firstLabel;
    private final Field labelCharacters;
    private final Field labelWords;
    private final Field conceptCharacters;
    private final Field conceptWords;

    /// @param concepts     labels by number of the concept, empty for a concept without a name in this language
    /// @param descriptions by number of the concept, in the same language; may all be empty
    LanguageIndex(List<List<String>> concepts, List<String> descriptions) {
        endings = Endings.learn(concepts.stream().map(LanguageIndex::forms).toList());
        List<Map<String, String>> folded = concepts.stream().map(this::folded).toList();
        var texts = folded.stream().flatMap(names -> names.keySet().stream()).toList();
        labels = folded.stream().flatMap(names -> names.values().stream()).toArray(String[]::new);
        firstLabel = new int[concepts.size() + 1];
        conceptOf = new int[labels.length];
        for (int concept = 0; concept < concepts.size(); concept++) {
            firstLabel[concept + 1] = firstLabel[concept] + folded.get(concept).size();
            Arrays.fill(conceptOf, firstLabel[concept], firstLabel[concept + 1], concept);
        }
        labelCharacters = Field.cosine(texts, Cutting.CHARACTERS);
        labelWords = Field.cosine(texts, Cutting.WORDS);
        var joined =
                folded.stream().map(names -> String.join(" ", names.keySet())).toList();
        conceptCharacters = Field.bm25(joined, Cutting.CHARACTERS);
        conceptWords = Field.bm25(described(joined, descriptions), Cutting.WORDS);
    }

    /// The scores of a text, for every concept.
    Scores scores(String text) {
        var query = fold(text);
        var characters = labelCharacters.scores(query);
        var words = labelWords.scores(query);
        var fused = new float[firstLabel.length - 1];
        addStandardised(nearest(characters), fused);
        addStandardised(nearest(words), fused);
        addStandardised(conceptCharacters.scores(query), fused);
        addStandardised(conceptWords.scores(query), fused);
        return new Scores(fused, characters, words);
    }

    /// The concept with a label of which this text is a misspelling, if any: the most alike.
    Optional<Ranked> misspelt(String text) {
        var characters = labelCharacters.scores(fold(text));
        var folded = Wording.folded(Wording.plain(text));
        return IntStream.range(0, labels.length)
                .filter(label -> characters[label] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -characters[label]))
                .limit(SPELLINGS)
                .map(label -> misspelt(folded, label))
                .filter(ranked -> ranked.confidence() > 0)
                .max(Comparator.comparingDouble(Ranked::confidence));
    }

    private Ranked misspelt(String folded, int label) {
        var likeness = Spelling.likeness(folded, Wording.folded(Pairs.first(labels[label])));
        return new Ranked(conceptOf[label], 0, 0.84 * likeness, Reason.CHARACTERS, labels[label]);
    }

    /// @param fused      by concept
    /// @param characters by label, 0 to 1
    /// @param words      by label, 0 to 1
    final class Scores {

        private final float[] fused;
        private final float[] characters;
        private final float[] words;

        private Scores(float[] fused, float[] characters, float[] words) {
            this.fused = fused;
            this.characters = characters;
            this.words = words;
        }

        float[] fused() {
            return fused;
        }

        /// The concept with its label that is nearest to the text.
        Ranked ranked(int concept) {
            var best = firstLabel[concept];
            for (int label = best; label < firstLabel[concept + 1]; label++)
                if (nearness(label) > nearness(best)) best = label;
            if (best == firstLabel[concept + 1]) return new Ranked(concept, fused[concept], 0, Reason.WORDS, "");
            var reason = characters[best] >= words[best] ? Reason.CHARACTERS : Reason.WORDS;
            return new Ranked(concept, fused[concept], nearness(best) / 4, reason, labels[best]);
        }

        private float nearness(int label) {
            return characters[label] + words[label];
        }
    }

    /// The form in which texts are compared.
    String fold(String text) {
        return endings.fold(Wording.folded(Pairs.first(text)));
    }

    private Map<String, String> folded(List<String> names) {
        var folded = new LinkedHashMap<String, String>();
        for (var name : names) folded.putIfAbsent(fold(name), name);
        return folded;
    }

    private static List<String> forms(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.split("/")))
                .map(name -> Wording.folded(Wording.plain(name)))
                .toList();
    }

    private List<String> described(List<String> joined, List<String> descriptions) {
        var described = new ArrayList<String>();
        for (int concept = 0; concept < joined.size(); concept++)
            described.add(
                    joined.get(concept) + " " + endings.fold(Wording.folded(Wording.plain(descriptions.get(concept)))));
        return described;
    }

    /// For each concept the score of its best label.
    private float[] nearest(float[] byLabel) {
        var nearest = new float[firstLabel.length - 1];
        for (int label = 0; label < byLabel.length; label++)
            if (byLabel[label] > nearest[conceptOf[label]]) nearest[conceptOf[label]] = byLabel[label];
        return nearest;
    }

    private static void addStandardised(float[] scores, float[] sum) {
        double total = 0, squares = 0;
        for (var score : scores) {
            total += score;
            squares += score * score;
        }
        var mean = total / scores.length;
        var deviation = Math.sqrt(squares / scores.length - mean * mean) + 1e-9;
        for (int i = 0; i < scores.length; i++) sum[i] += (float) ((scores[i] - mean) / deviation);
    }
}
