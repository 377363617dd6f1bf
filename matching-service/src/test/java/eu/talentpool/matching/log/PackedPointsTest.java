package eu.talentpool.matching.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedPointsTest {
    private static final int CRITERIA = 11;
    private final Random random = new Random(3);

    private List<Ranking.Entry> entries(int number, int criteria) {
        return IntStream.range(0, number)
                .mapToObj(_ -> new Ranking.Entry(new UUID(0, 0), 1, 0, points(criteria)))
                .toList();
    }

    private List<Integer> points(int criteria) {
        return IntStream.range(0, criteria)
                .mapToObj(_ -> random.nextBoolean() ? 25 * random.nextInt(120) : random.nextInt(3_001))
                .toList();
    }

    private static List<List<Integer>> contributions(List<Ranking.Entry> entries) {
        return entries.stream().map(Ranking.Entry::contributions).toList();
    }

    @Test
    void whatIsUnpackedIsWhatWasPacked() {
        for (int number : List.of(0, 1, 2, 17, 300, 1_000)) {
            var entries = entries(number, CRITERIA);
            assertThat(PackedPoints.unpack(PackedPoints.pack(entries), number)).isEqualTo(contributions(entries));
        }
    }

    @Test
    void aRankingWithoutScoresHasNoPoints() {
        var entries = entries(5, 0);
        assertThat(PackedPoints.unpack(PackedPoints.pack(entries), 5)).isEqualTo(contributions(entries));
    }

    @Test
    void rowsOfBeforeAreRead() {
        var entries = entries(40, CRITERIA);
        var bytes = ByteBuffer.allocate(40 * CRITERIA * Short.BYTES);
        contributions(entries).forEach(points -> points.forEach(p -> bytes.putShort(p.shortValue())));
        assertThat(PackedPoints.plain(bytes.array(), 40)).isEqualTo(contributions(entries));
    }

    @Test
    void whatIsCutOffIsNotTakenForTheWhole() {
        var packed = PackedPoints.pack(entries(300, CRITERIA));
        assertThatThrownBy(() -> PackedPoints.unpack(Arrays.copyOf(packed, packed.length / 2), 300))
                .isInstanceOf(IllegalStateException.class);
    }
}
