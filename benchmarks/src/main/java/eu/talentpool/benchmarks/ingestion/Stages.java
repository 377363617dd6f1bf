package eu.talentpool.benchmarks.ingestion;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Looks at the threads of the program ten times a second and says in which stage those were that work for it, or wait
/// for a server. An observer that costs little: no clock is read inside the stages.
final class Stages implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    /// For other threads: at their end, and until the next turn.
    private static final Set<String> WAITING = Set.of("join", "awaitDone", "await", "externalAwaitDone");

    private final Thread watcher;
    private final Map<String, Integer> seen = new TreeMap<>();
    private volatile boolean ended;

    private Stages() {
        this.watcher = Thread.ofPlatform().daemon().name("stages").unstarted(this::watch);
    }

    static Stages begin() {
        var stages = new Stages();
        stages.watcher.start();
        return stages;
    }

    private void watch() {
        while (!ended) {
            for (var stack : Thread.getAllStackTraces().values())
                if (isOurs(stack)) seen.merge(stage(stack), 1, Integer::sum);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// One that waits for another of ours would count twice.
    private static boolean isOurs(StackTraceElement[] stack) {
        return Stream.of(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith("eu.talentpool.")
                                && !frame.getClassName().startsWith("eu.talentpool.benchmarks"))
                && Stream.of(stack).noneMatch(frame -> WAITING.contains(frame.getMethodName()));
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
