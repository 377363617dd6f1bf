package eu.talentpool.taxonomy.nearness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.talentpool.taxonomy.lexical.LexicalIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

    private final Occupations content = SmallWorld.occupations();
    private final OccupationVectors vectors = OccupationVectors.of(content);
    private final Titles titles = new Titles(content, vectors, LexicalIndex.of(content.texts()));

    @Test
    void makesTheSameVectorsOfTheSameContent() {
        assertThat(OccupationVectors.of(content).toBytes()).isEqualTo(vectors.toBytes());
    }

    @Test
    void readsWhatItHasWritten() {
        var read = OccupationVectors.ofBytes(vectors.toBytes());
        assertThat(read.vectors()).isDeepEqualTo(vectors.vectors());
    }

    @Test
    void putsTitlesOfTheSameTradeNearer() {
        assertThat(similarity("baker", "pastry cook")).isGreaterThan(similarity("baker", "app developer") + 0.2);
    }

    @Test
    void comparesAcrossLanguages() {
        var german = titles.vector("Bäckerin", "de");
        assertThat(Vectors.dot(german, titles.vector("baker", "en")))
                .isGreaterThan(Vectors.dot(german, titles.vector("nurse", "en")) + 0.5);
    }

    @Test
    void findsTheMeaningOfAPartOfACompound() {
        var german = titles.vector("Softwareentwicklung", "de");
        assertThat(Vectors.dot(german, titles.vector("web developer", "en")))
                .isGreaterThan(Vectors.dot(german, titles.vector("nurse", "en")) + 0.5);
    }

    @Test
    void hasVectorsOfLengthOneOrNone() {
        assertThat(Vectors.dot(titles.vector("senior baker", "en"), titles.vector("senior baker", "en")))
                .isCloseTo(1, within(1e-9));
        assertThat(titles.vector("", "en")).containsOnly(0);
    }

    @Test
    void ranksACorpusByMeaningAndSpelling() {
        var ranking = new TitleRanking(titles, List.of("midwife", "app developer", "pastry cook", "bakery help"), "en");
        var scores = ranking.scores("baker", "en");
        assertThat(scores[3]).isGreaterThan(scores[0]).isGreaterThan(scores[1]);
        assertThat(scores[2]).isGreaterThan(scores[0]).isGreaterThan(scores[1]);
    }

    private double similarity(String one, String other) {
        return Vectors.dot(titles.vector(one, "en"), titles.vector(other, "en"));
    }
}
