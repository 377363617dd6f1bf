package eu.talentpool.benchmarks.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class HeapPeakTest {

    private static final int MUCH = 48 << 20;

    private static byte[] held = {};

    /// The notice of a collection comes on a thread of its own.
    @Test
    void whatWasCollectedCountsWithWhatWasHeldAtThatMoment() {
        var heap = new HeapPeak();
        var before = used();
        held = new byte[MUCH];
        var full = used();
        held = new byte[0];
        System.gc();
        for (var tries = 0; tries < 100 && heap.peak() < full; tries++)
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        assertThat(heap.peak())
                .isGreaterThanOrEqualTo(MUCH)
                .isGreaterThan(before)
                .isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
        assertThat(used()).isLessThan(full);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
