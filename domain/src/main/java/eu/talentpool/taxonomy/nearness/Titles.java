package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.lexical.LexicalIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The meaning of job titles as vectors in the space of the occupations: partly from the occupations that the title is
/// most like (explicit semantic analysis, Gabrilovich and Markovitch 2007), partly from its words and from parts of
/// them. Immutable but for the words of a language, which are learnt when it is first asked for.
public final class Titles {

    private static final String ENGLISH = "en";
    private static final int MOST = 10;
    private static final double SHARPNESS = 4;

    private record Words(Meanings whole, Meanings parts) {}

    private final Occupations content;
    private final double[][] occupations;
    private final LexicalIndex index;
    private final Map<String, Words> languages = new ConcurrentHashMap<>();

    /// @param index of the same occupations
    public Titles(Occupations content, OccupationVectors vectors, LexicalIndex index) {
        this.content = content;
        this.occupations = vectors.vectors();
        this.index = index;
    }

    /// A vector of length 1, or of nothing but zeros for a title of which nothing is known. The dot product of two is
    /// the similarity of the titles, in whatever languages they are.
    ///
    /// @param language ISO 639-1
    public double[] vector(String title, String language) {
        var words = languages.computeIfAbsent(language, this::words);
        var vector = Vectors.unit(ofOccupations(title, language));
        Vectors.add(vector, Vectors.unit(words.whole.of(title)), 1);
        Vectors.add(vector, Vectors.unit(words.parts.of(title)), 1);
        return Vectors.unit(vector);
    }

    private double[] ofOccupations(String title, String language) {
        var scores = index.scores(title, language);
        var sum = new double[occupations[0].length];
        IntStream.range(0, scores.length)
                .filter(occupation -> scores[occupation] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(occupation -> -scores[occupation]))
                .limit(MOST)
                .forEach(occupation ->
                        Vectors.add(sum, occupations[occupation], Math.pow(scores[occupation], SHARPNESS)));
        return sum;
    }

    /// Titles in any language use English words.
    private Words words(String language) {
        var labels = content.labels(new TreeSet<>(List.of(ENGLISH, language)));
        return new Words(
                new Meanings(labels, Features::words, occupations), new Meanings(labels, Features::runs, occupations));
    }
}
