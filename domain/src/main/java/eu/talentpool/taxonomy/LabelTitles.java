package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.NearTitle;
import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Title;
import eu.talentpool.taxonomy.Taxonomy.Titles;
import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Titles that are labels of concepts: ranked by the concept for the text in its own language, and among the labels of
/// a concept, and where the concept is unknown, by likeness.
final class LabelTitles implements Titles {

    private final List<Title> corpus;
    private final @Nullable String language;
    private final int[] conceptOf;
    private final LexicalIndex occupations;
    private final LexicalIndex titles;

    LabelTitles(List<Title> corpus, @Nullable String language, List<Occupation> known, LexicalIndex occupations) {
        this.corpus = corpus;
        this.language = language;
        this.occupations = occupations;
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < known.size(); i++) numbers.put(known.get(i).uri(), i);
        conceptOf = corpus.stream()
                .mapToInt(title -> numbers.getOrDefault(title.uri(), -1))
                .toArray();
        titles = LexicalIndex.of(corpus.stream()
                .map(title -> new ConceptText(Map.of(language == null ? "en" : language, List.of(title.text())), ""))
                .toList());
    }

    @Override
    public List<NearTitle> rank(String text, @Nullable String textLanguage, int most) {
        var byConcept = occupations.scores(text, textLanguage);
        var byTitle = titles.scores(text, language);
        var seen = new HashSet<String>();
        var ranked = IntStream.range(0, corpus.size())
                .mapToObj(i ->
                        new NearTitle(i, conceptOf[i] < 0 ? byTitle[i] : byConcept[conceptOf[i]] + 0.01 * byTitle[i]))
                .sorted(Comparator.comparingDouble(NearTitle::score).reversed().thenComparingInt(NearTitle::title))
                .toList();
        var isFirst = ranked.stream()
                .map(near -> isNew(corpus.get(near.title()), seen))
                .toList();
        return Stream.of(true, false)
                .flatMap(first -> IntStream.range(0, ranked.size())
                        .filter(i -> isFirst.get(i).equals(first))
                        .mapToObj(ranked::get))
                .limit(most)
                .toList();
    }

    private static boolean isNew(Title title, HashSet<String> seen) {
        return title.uri() == null || seen.add(Objects.requireNonNull(title.uri()));
    }
}
