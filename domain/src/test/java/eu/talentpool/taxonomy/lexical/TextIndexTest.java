package eu.talentpool.taxonomy.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextIndexTest {

    private static final TextIndex INDEX = TextIndex.of(List.of("software developer", "head cook", "Müller"));

    @Test
    void ranksTheNearerTextHigher() {
        var scores = INDEX.scores("Senior Software Developers (m/f/d)");

        assertThat(scores[0]).isGreaterThan(0.8f);
        assertThat(scores[0]).isGreaterThan(scores[1]).isGreaterThan(scores[2]);
    }

    @Test
    void reachesItsHighestForTheSameText() {
        assertThat(INDEX.scores("Head Cook")[1]).isBetween(1.299f, 1.301f);
    }

    @Test
    void sharesNothingWithAnEmptyText() {
        assertThat(INDEX.scores("")).containsOnly(0f);
    }
}
