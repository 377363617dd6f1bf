package eu.talentpool.benchmarks.ingestion;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// How much of the heap was used at most, in bytes, garbage included: the heap is fullest when a collection begins.
final class HeapPeak {

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());
    private final LongAccumulator most = new LongAccumulator(Math::max, 0);

    HeapPeak() {
        for (var collector : ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class))
            if (collector instanceof NotificationEmitter emitter)
                emitter.addNotificationListener((collection, _) -> see(collection), null, null);
    }

    private void see(Notification collection) {
        if (!collection.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) return;
        var before = GarbageCollectionNotificationInfo.from((CompositeData) collection.getUserData())
                .getGcInfo()
                .getMemoryUsageBeforeGc();
        most.accumulate(before.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum());
    }

    long peak() {
        return Math.max(most.get(), MEMORY.getHeapMemoryUsage().getUsed());
    }
}
