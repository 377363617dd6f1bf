package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.NearTitle;
import eu.talentpool.taxonomy.Taxonomy.Titles;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import eu.talentpool.taxonomy.nearness.TitleRanking;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Titles in people's own words: ranked by meaning and spelling.
final class FreeTitles implements Titles {

    private final TitleRanking ranking;
    private final LexicalIndex index;

    FreeTitles(TitleRanking ranking, LexicalIndex index) {
        this.ranking = ranking;
        this.index = index;
    }

    @Override
    public List<NearTitle> rank(String text, @Nullable String language, int most) {
        var scores = ranking.scores(text, language == null ? index.guessLanguage(text) : language);
        return IntStream.range(0, scores.length)
                .mapToObj(title -> new NearTitle(title, scores[title]))
                .sorted(Comparator.comparingDouble(NearTitle::score).reversed())
                .limit(most)
                .toList();
    }
}
