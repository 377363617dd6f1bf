package eu.talentpool.benchmarks.match;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// How long requests took while so many clients asked without a pause.
///
/// @param requests  that were answered
/// @param p50       milliseconds, like those that follow
/// @param perSecond requests answered by all clients together
record Latency(int clients, int requests, double p50, double p95, double p99, double perSecond) {

    /// Each client takes the next of the requests, round and round, until the time is over.
    static <T> Latency of(int clients, Duration time, List<T> requests, Consumer<T> ask)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var began = System.nanoTime();
        var nanos = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<List<Long>>>();
            for (var client = 0; client < clients; client++)
                running.add(threads.submit(() -> client(next, began + time.toNanos(), requests, ask)));
            for (var one : running) nanos.addAll(one.get());
        }
        return of(clients, nanos, System.nanoTime() - began);
    }

    private static <T> List<Long> client(AtomicInteger next, long end, List<T> requests, Consumer<T> ask) {
        var nanos = new ArrayList<Long>();
        do {
            var request = requests.get(Math.floorMod(next.getAndIncrement(), requests.size()));
            var before = System.nanoTime();
            ask.accept(request);
            nanos.add(System.nanoTime() - before);
        } while (System.nanoTime() < end);
        return nanos;
    }

    static Latency of(int clients, List<Long> nanos, long took) {
        var sorted = nanos.stream().sorted().toList();
        return new Latency(
                clients,
                sorted.size(),
                millis(sorted, 0.50),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                sorted.size() * 1e9 / took);
    }

    /// Of the smallest value that so large a share does not exceed.
    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
