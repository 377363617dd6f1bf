package eu.talentpool.evaluation;

import eu.talentpool.evaluation.RunFile.Ranked;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Ranks for many texts on all processors, writes the run file in the order of the texts and says how fast it went.
final class Evaluation {

    private static final int CHUNK = 256;
    private static final long REPORT_NANOS = 2_000_000_000L;

    private record Timed(List<Ranked> ranking, long nanos) {}

    private final Function<String, List<Ranked>> ranking;
    private final PrintWriter out;

    /// @param ranking ids of the right kind for a text, best first; called by several threads
    Evaluation(Function<String, List<Ranked>> ranking, PrintWriter out) {
        this.ranking = ranking;
        this.out = out;
    }

    void run(List<Text> texts, Path file) {
        var began = System.nanoTime();
        var nanos = new long[texts.size()];
        try (var run = new RunFile(file)) {
            var reported = began;
            for (int from = 0; from < texts.size(); from += CHUNK) {
                var chunk = texts.subList(from, Math.min(from + CHUNK, texts.size()));
                var timed = chunk.parallelStream().map(this::timed).toList();
                for (int i = 0; i < chunk.size(); i++) {
                    run.add(chunk.get(i).id(), timed.get(i).ranking);
                    nanos[from + i] = timed.get(i).nanos;
                }
                if (System.nanoTime() - reported > REPORT_NANOS) {
                    reported = System.nanoTime();
                    progress(from + chunk.size(), texts.size(), reported - began);
                }
            }
        }
        summary(nanos, System.nanoTime() - began, file);
    }

    private Timed timed(Text text) {
        var began = System.nanoTime();
        var ranked = ranking.apply(text.text());
        return new Timed(ranked, System.nanoTime() - began);
    }

    private void progress(int done, int all, long nanos) {
        var rate = done * 1e9 / nanos;
        out.printf("%,d of %,d ranked, %,.0f a second, %,.0f s to go%n", done, all, rate, (all - done) / rate);
        out.flush();
    }

    /// The second half is given on its own: by then the compiler of the JVM has done its work.
    private void summary(long[] nanos, long all, Path file) {
        if (nanos.length == 0) return;
        var warm = Arrays.stream(nanos, nanos.length / 2, nanos.length).sorted().toArray();
        out.printf(
                "%,d texts in %.1f s, %,.0f a second with writing; one text, second half: p50 %.2f ms, p99 %.2f ms%n",
                nanos.length, all / 1e9, nanos.length * 1e9 / all, at(warm, 0.5), at(warm, 0.99));
        out.println("run written to " + file);
        out.flush();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * share))] / 1e6;
    }
}
