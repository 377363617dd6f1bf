package eu.talentpool.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// Token buckets of this instance: each holds the calls of a minute and fills evenly.
final class RateLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    /// A bucket that was not asked for two minutes is full again, so it may be forgotten.
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    /// @return how long to wait; zero if the call may go on
    Duration take(String whose, int aMinute) {
        var bucket = buckets.get(
                whose,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                        .build());
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }
}
