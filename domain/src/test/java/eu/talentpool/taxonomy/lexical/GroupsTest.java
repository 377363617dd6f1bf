package eu.talentpool.taxonomy.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final Groups GROUPS = Groups.of(List.of("7212", "7212", "7512", ""));

    @Test
    void givesEveryMemberTheScoreOfTheBest() {
        assertThat(GROUPS.scores(new float[] {1, 3, 2, 5}, 0)).containsExactly(3, 3, 2, 5);
    }

    @Test
    void addsAShareOfTheOthers() {
        assertThat(GROUPS.scores(new float[] {1, 3, 2, 5}, 0.5)).containsExactly(3.5f, 3.5f, 2, 5);
    }
}
