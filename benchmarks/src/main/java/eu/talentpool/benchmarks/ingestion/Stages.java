package eu.talentpool.benchmarks.ingestion;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Looks at the importing thread a hundred times a second and says in which stage it was. An observer that costs next
/// to nothing: no clock is read inside the stages.
final class Stages implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;

    private final Thread watched;
    private final Thread watcher;
    private final Map<String, Integer> seen = new TreeMap<>();
    private volatile boolean ended;

    private Stages(Thread watched) {
        this.watched = watched;
        this.watcher = Thread.ofPlatform().daemon().name("stages").unstarted(this::watch);
    }

    static Stages ofThisThread() {
        var stages = new Stages(Thread.currentThread());
        stages.watcher.start();
        return stages;
    }

    private void watch() {
        while (!ended) {
            seen.merge(stage(watched.getStackTrace()), 1, Integer::sum);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// Indexing reads and marks rows, too; otherwise the innermost frame that belongs to a stage decides.
    private static String stage(StackTraceElement[] stack) {
        var classes = Stream.of(stack).map(StackTraceElement::getClassName).toList();
        if (classes.stream().anyMatch(of -> of.startsWith("eu.talentpool.searchindex"))) return "index";
        for (var of : classes) {
            if (of.startsWith("eu.talentpool.exchange")) return "read";
            if (of.startsWith("eu.talentpool.ingestion.container")) return "unpack";
            if (of.startsWith("eu.talentpool.linking") || of.startsWith("eu.talentpool.taxonomy")) return "link";
            if (of.startsWith("eu.talentpool.screening.phrase")) return "screen";
            if (of.startsWith("org.postgresql") || of.startsWith("org.springframework.jdbc")) return "store";
        }
        return "other";
    }

    /// Share of the time by stage, in percent.
    Map<String, Long> shares() {
        var all = seen.values().stream().mapToInt(Integer::intValue).sum();
        var shares = new TreeMap<String, Long>();
        seen.forEach((stage, times) -> shares.put(stage, Math.round(100.0 * times / Math.max(1, all))));
        return shares;
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        watcher.join();
    }
}
