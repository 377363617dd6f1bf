package eu.talentpool.taxonomy.lexical;

import eu.talentpool.taxonomy.wording.Endings;
import eu.talentpool.taxonomy.wording.Wording;
import java.util.List;

/// Any list of texts in one language, by their characters and words.
public final class TextIndex {

    private static final double WORDS = 0.3;

    private final Endings endings;
    private final Field characters;
    private final Field words;

    private TextIndex(List<String> texts, Endings endings) {
        this.endings = endings;
        var folded = texts.stream().map(this::fold).toList();
        characters = Field.of(Cutting.CHARACTERS, Weighting.COSINE, folded);
        words = Field.of(Cutting.WORDS, Weighting.COSINE, folded);
    }

    public static TextIndex of(List<String> texts) {
        return new TextIndex(texts, Endings.NONE);
    }

    /// @param endings of the language of the texts, for example from [LexicalIndex#endings]
    public static TextIndex of(List<String> texts, Endings endings) {
        return new TextIndex(texts, endings);
    }

    /// How near each text is to this one, in the order given: 0 to 1.3.
    public float[] scores(String text) {
        var query = fold(text);
        var sum = characters.scores(query);
        Scores.add(WORDS, words.scores(query), sum);
        return sum;
    }

    private String fold(String text) {
        var stripped = Wording.stripped(text);
        return endings.fold(Wording.folded(stripped.isEmpty() ? Wording.plain(text) : stripped));
    }
}
