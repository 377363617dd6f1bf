package eu.talentpool.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void givesTheRestToTheLargestRemainders() {
        assertThat(Split.of(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Split.of(10, new long[] {1, 5, 2})).containsExactly(1, 6, 3);
        assertThat(Split.of(0, new long[] {3, 4})).containsExactly(0, 0);
    }

    @Test
    void alwaysAddsUp() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var parts = random.longs(1 + random.nextInt(9), 1, 10_000).toArray();
            int total = random.nextInt(3_001);
            assertThat(Arrays.stream(Split.of(total, parts)).sum()).isEqualTo(total);
        }
    }
}
