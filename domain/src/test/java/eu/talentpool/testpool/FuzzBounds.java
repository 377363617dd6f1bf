package eu.talentpool.testpool;

import eu.talentpool.exchange.Finding;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Callable;

/// What the reading of foreign bytes has to keep, for fuzz tests. The memory is bounded by that of the test.
public final class FuzzBounds {

    /// Planted in documents where personal data stand; no finding may repeat it.
    public static final String SECRET = "Zebulon Quarfeld";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration MOST = Duration.ofSeconds(10);

    private FuzzBounds() {}

    public static <T> T quickly(Callable<T> reading) throws Exception {
        var began = THREADS.getCurrentThreadCpuTime();
        var result = reading.call();
        var took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began);
        if (took.compareTo(MOST) > 0) throw new AssertionError("took " + took);
        return result;
    }

    public static void assertKeepSecret(Collection<Finding> findings) {
        for (var finding : findings)
            if (finding.message().contains(SECRET))
                throw new AssertionError("a finding repeats personal data: " + finding);
    }
}
