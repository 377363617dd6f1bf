package eu.talentpool.taxonomy.nearness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ranks the titles of a corpus by their similarity to another title: what they mean, and how they are spelt.
public final class TitleRanking {

    private static final double SPELLING = 0.5;

    private final Titles titles;
    private final double[][] meanings;
    private final Map<String, Integer> runs = new HashMap<>();
    private final Aspect spellings;

    /// @param language of the corpus, ISO 639-1
    public TitleRanking(Titles titles, List<String> corpus, String language) {
        this.titles = titles;
        meanings = corpus.stream().map(title -> titles.vector(title, language)).toArray(double[][]::new);
        spellings = new Aspect(corpus.stream().map(this::spelling).toList(), 0);
    }

    /// The similarity of each title of the corpus, in its order; comparable within one ranking only.
    ///
    /// @param language of the title, ISO 639-1
    public double[] scores(String title, String language) {
        var scores = spellings.cosines(spelling(title));
        var meaning = titles.vector(title, language);
        for (int i = 0; i < scores.length; i++) scores[i] = SPELLING * scores[i] + Vectors.dot(meaning, meanings[i]);
        return scores;
    }

    private Map<Integer, Float> spelling(String title) {
        Map<Integer, Float> spelling = new HashMap<>();
        for (var run : Features.runs(title)) spelling.put(runs.computeIfAbsent(run, key -> runs.size()), 1f);
        return spelling;
    }
}
