package eu.talentpool.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Values worked out by hand.
class MeasuresTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void aPerfectRankingIsOneEverywhereButWhereTheAnswersAreMoreThanK() {
        var measures = Measures.of(new Qrels(Map.of("q", Set.of("a", "b"))), Map.of("q", List.of("a", "b", "c")));
        assertThat(measures)
                .containsEntry("MRR", 1.0)
                .containsEntry("MAP", 1.0)
                .containsEntry("nDCG@10", 1.0)
                .containsEntry("R@1", 0.5)
                .containsEntry("R@5", 1.0)
                .containsEntry("hit@1", 1.0)
                .containsEntry("RP@5", 1.0);
    }

    @Test
    void ranksCountByTheirPlace() {
        var measures = Measures.of(new Qrels(Map.of("q", Set.of("a", "b"))), Map.of("q", List.of("x", "a", "y", "b")));
        assertThat(measures.get("MRR")).isCloseTo(0.5, EXACT);
        assertThat(measures.get("MAP")).isCloseTo((1 / 2.0 + 2 / 4.0) / 2, EXACT);
        var log3 = Math.log(3) / Math.log(2);
        var log5 = Math.log(5) / Math.log(2);
        assertThat(measures.get("nDCG@10")).isCloseTo((1 / log3 + 1 / log5) / (1 + 1 / log3), EXACT);
        assertThat(measures.get("R@1")).isZero();
        assertThat(measures.get("hit@5")).isEqualTo(1);
    }

    @Test
    void rPrecisionDividesByTheSmallerOfKAndTheAnswers() {
        var seven = Set.of("a", "b", "c", "d", "e", "f", "g");
        var measures = Measures.of(new Qrels(Map.of("q", seven)), Map.of("q", List.of("a", "b", "c", "x", "y", "d")));
        assertThat(measures.get("RP@5")).isCloseTo(3 / 5.0, EXACT);
        assertThat(measures.get("RP@10")).isCloseTo(4 / 7.0, EXACT);
    }

    @Test
    void aQueryWithoutARankingCountsZeroAndOneWithoutAnswersNotAtAll() {
        var qrels = new Qrels(Map.of("q1", Set.of("a"), "q2", Set.of("a")));
        var measures = Measures.of(qrels, Map.of("q1", List.of("a"), "q3", List.of("a")));
        assertThat(measures.get("MRR")).isCloseTo(0.5, EXACT);
    }

    @Test
    void anAnswerNamedTwiceCountsOnce() {
        var measures = Measures.of(new Qrels(Map.of("q", Set.of("a", "b"))), Map.of("q", List.of("a", "a", "b")));
        assertThat(measures.get("MAP")).isCloseTo(1, EXACT);
    }
}
