package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.lexical.Cutting;
import eu.talentpool.taxonomy.lexical.Field;
import java.util.List;

/// Ranks the titles of a corpus by their similarity to another title: what they mean, and how they are spelt.
public final class TitleRanking {

    private static final double SPELLING = 0.5;

    private final Titles titles;
    private final double[][] meanings;
    private final Field spellings;

    /// @param language of the corpus, ISO 639-1
    public TitleRanking(Titles titles, List<String> corpus, String language) {
        this.titles = titles;
        meanings = corpus.stream().map(title -> titles.vector(title, language)).toArray(double[][]::new);
        spellings = Field.cosine(
                corpus.stream()
                        .map(Features::words)
                        .map(words -> String.join(" ", words))
                        .toList(),
                Cutting.CHARACTERS);
    }

    /// The similarity of each title of the corpus, in its order; comparable within one ranking only.
    ///
    /// @param language of the title, ISO 639-1
    public double[] scores(String title, String language) {
        var meaning = titles.vector(title, language);
        var spelling = spellings.scores(String.join(" ", Features.words(title)));
        var scores = new double[meanings.length];
        for (int i = 0; i < scores.length; i++) scores[i] = Vectors.dot(meaning, meanings[i]) + SPELLING * spelling[i];
        return scores;
    }
}
