package eu.talentpool.taxonomy.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void findsTheHighestInOrderAndTheFirstOfEqualOnesFirst() {
        assertThat(Scores.highest(new float[] {1, -2, 3, 3, -1}, 4)).containsExactly(2, 3, 0, 4);
        assertThat(Scores.highest(new float[] {1}, 0)).isEmpty();
    }
}
