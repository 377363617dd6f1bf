package eu.talentpool.taxonomy.lexical;

import eu.talentpool.taxonomy.wording.Endings;
import eu.talentpool.taxonomy.wording.Pairs;
import eu.talentpool.taxonomy.wording.Spelling;
import eu.talentpool.taxonomy.wording.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The labels of one language: each label by its characters and by its words, and all labels of a concept together by
/// their characters.
final class LanguageIndex {

    private static final int SPELLINGS = 10;

    private final Endings endings;
    private final Labels labels;
    private final int concepts;
    private final Field labelCharacters;
    private final Field labelWords;
    private final Field conceptCharacters;

    /// @param concepts labels by number of the concept, empty for a concept without a name in this language
    LanguageIndex(List<List<String>> concepts) {
        this.concepts = concepts.size();
        endings = Endings.learn(concepts.stream().map(LanguageIndex::sides).toList());
        labels = new Labels(concepts, this::fold);
        var documents = labels.documents();
        var characters = new Vocabulary(Cutting.CHARACTERS, documents);
        labelCharacters = new Field(characters, Weighting.COSINE, labels.folded());
        conceptCharacters = new Field(characters, Weighting.BM25, documents);
        labelWords = new Field(new Vocabulary(Cutting.WORDS, documents), Weighting.COSINE, labels.folded());
    }

    /// How near the labels are to a text.
    Nearness nearness(String text) {
        return new Nearness(fold(text));
    }

    /// The form in which texts are compared.
    String fold(String text) {
        return endings.fold(Wording.folded(Pairs.first(text)));
    }

    boolean has(int concept) {
        return labels.has(concept);
    }

    /// The concept with the label of which this text is a misspelling, if any.
    Optional<Ranked> misspelt(String text) {
        var characters = labelCharacters.scores(fold(text));
        var folded = Wording.folded(Wording.plain(text));
        return IntStream.range(0, characters.length)
                .filter(label -> characters[label] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -characters[label]))
                .limit(SPELLINGS)
                .map(label -> misspelt(folded, label))
                .filter(ranked -> ranked.confidence() > 0)
                .max(Comparator.comparingDouble(Ranked::confidence));
    }

    private Ranked misspelt(String folded, int label) {
        var original = labels.original(label);
        var likeness = Spelling.likeness(folded, Wording.folded(Pairs.first(original)));
        return new Ranked(labels.conceptOf(label), 0, 0.84 * likeness, Reason.CHARACTERS, original);
    }

    private static List<String> sides(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.split("/")))
                .map(name -> Wording.folded(Wording.plain(name)))
                .toList();
    }

    /// How near the labels are to one text.
    final class Nearness {

        private final float[] characters;
        private final float[] words;
        private final float[] documents;

        private Nearness(String query) {
            characters = labelCharacters.scores(query);
            words = labelWords.scores(query);
            documents = conceptCharacters.scores(query);
        }

        /// By the characters of the nearest label, 0 to 1, for each concept.
        float[] byCharacters() {
            return nearest(characters);
        }

        /// By the words of the nearest label, 0 to 1, for each concept.
        float[] byWords() {
            return nearest(words);
        }

        /// By the characters of the preferred label, 0 to 1, for each concept.
        float[] byPreferred() {
            var preferred = new float[concepts];
            for (int concept = 0; concept < concepts; concept++)
                if (has(concept)) preferred[concept] = characters[labels.first(concept)];
            return preferred;
        }

        /// By the characters of all labels together, 0 and above, for each concept.
        float[] byDocument() {
            return documents;
        }

        /// The concept with its label that is nearest to the text.
        Ranked ranked(int concept, double score) {
            var best = labels.first(concept);
            if (!has(concept)) return new Ranked(concept, score, 0, Reason.WORDS, "");
            for (int label = best; label < labels.end(concept); label++) if (sum(label) > sum(best)) best = label;
            var reason = characters[best] >= words[best] ? Reason.CHARACTERS : Reason.WORDS;
            return new Ranked(concept, score, sum(best) / 4, reason, labels.original(best));
        }

        private float sum(int label) {
            return characters[label] + words[label];
        }

        private float[] nearest(float[] byLabel) {
            var nearest = new float[concepts];
            for (int concept = 0; concept < concepts; concept++)
                for (int label = labels.first(concept); label < labels.end(concept); label++)
                    nearest[concept] = Math.max(nearest[concept], byLabel[label]);
            return nearest;
        }
    }
}
