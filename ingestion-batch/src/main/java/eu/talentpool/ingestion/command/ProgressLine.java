package eu.talentpool.ingestion.command;

import eu.talentpool.searchindex.Progress;
import java.io.PrintWriter;

/// Progress as lines: count, rate and what remains, at most every two seconds.
public final class ProgressLine implements Progress {

    private static final long EVERY_NANOS = 2_000_000_000L;

    private final PrintWriter out;
    private String what = "";
    private long began;
    private long first;
    private long last;

    public ProgressLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void report(String now, long done, long total) {
        var time = System.nanoTime();
        if (!now.equals(what)) {
            what = now;
            began = time;
            first = done;
            last = time;
        }
        if (time - last < EVERY_NANOS) return;
        last = time;
        var rate = (done - first) * 1e9 / (time - began);
        var line = new StringBuilder("%,d ".formatted(done));
        if (total > 0) line.append("of %,d ".formatted(total));
        line.append(what);
        if (rate > 0) line.append(", %,.0f a second".formatted(rate));
        if (rate > 0 && total > done) line.append(", %,.0f s to go".formatted((total - done) / rate));
        out.println(line);
        out.flush();
    }
}
