package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.NearTitle;
import eu.talentpool.taxonomy.Taxonomy.Title;
import eu.talentpool.taxonomy.Taxonomy.Titles;
import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import eu.talentpool.taxonomy.lexical.TextIndex;
import eu.talentpool.taxonomy.nearness.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Titles that are labels of concepts: ranked by the concept for the text in its own language, by names and by
/// meaning, and within a concept by likeness. The labels of the corpus are the names of their concepts in its
/// language.
final class LabelTitles implements Titles {

    private final LexicalIndex concepts;
    private final TextIndex labels;
    private final int[][] labelsOf;
    private final double[][] meanings;
    private final BiFunction<String, String, double[]> meaning;

    /// @param language  of the corpus
    /// @param known     what the taxonomy says, by URI of occupations and ISCO groups
    /// @param meaningOf the vector of a concept, by URI
    /// @param meaning   the vector of a text in a language
    LabelTitles(
            List<Title> corpus,
            String language,
            Map<String, ConceptText> known,
            Function<String, double[]> meaningOf,
            BiFunction<String, String, double[]> meaning) {
        var numbers = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < corpus.size(); i++) {
            var uri = corpus.get(i).uri();
            numbers.computeIfAbsent(uri == null ? "#" + i : uri, key -> new ArrayList<>())
                    .add(i);
        }
        labelsOf = numbers.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.meaning = meaning;
        meanings = numbers.keySet().stream().map(meaningOf).toArray(double[][]::new);
        concepts = LexicalIndex.of(numbers.entrySet().stream()
                .map(entry -> named(
                        known.get(entry.getKey()),
                        language,
                        entry.getValue().stream().map(i -> corpus.get(i).text()).toList()))
                .toList());
        labels = TextIndex.of(corpus.stream().map(Title::text).toList(), concepts.endings(language));
    }

    /// The best label of every concept, by the rank of the concept; then the second of every concept, and so on.
    @Override
    public List<NearTitle> rank(String text, @Nullable String language, int most) {
        var scores = concepts.scores(text, language);
        var sought = meaning.apply(text, language == null ? concepts.guessLanguage(text) : language);
        for (int i = 0; i < scores.length; i++) scores[i] += (float) Vectors.dot(sought, meanings[i]);
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(concept -> -scores[concept]))
                .limit(most)
                .toList();
        var likeness = labels.scores(text);
        var ordered = order.stream()
                .map(concept -> byLikeness(labelsOf[concept], likeness))
                .toList();
        var deepest = ordered.stream().mapToInt(labels -> labels.length).max().orElse(0);
        return IntStream.range(0, deepest)
                .boxed()
                .flatMap(place -> IntStream.range(0, ordered.size())
                        .filter(i -> place < ordered.get(i).length)
                        .mapToObj(i -> new NearTitle(ordered.get(i)[place], scores[order.get(i)] - place)))
                .limit(most)
                .toList();
    }

    private static int[] byLikeness(int[] labels, float[] likeness) {
        return Arrays.stream(labels)
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -likeness[label]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static ConceptText named(@Nullable ConceptText known, String language, List<String> labels) {
        if (known == null) return ConceptText.of(Map.of(language, labels), "");
        var names = new HashMap<>(known.labels());
        names.put(language, labels);
        return new ConceptText(names, known.description(), known.group(), known.isGroup());
    }
}
