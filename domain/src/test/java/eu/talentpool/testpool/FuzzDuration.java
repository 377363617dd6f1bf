package eu.talentpool.testpool;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Tells the fuzzer for how long it runs, how long an input may be, and where it keeps what it learnt: an annotation
/// could not be told on the command line.
public final class FuzzDuration implements BeforeAllCallback {

    private static final int MOST_BYTES = 64 * 1024;

    static boolean isFuzzing() {
        return System.getenv("JAZZER_FUZZ") != null;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!isFuzzing()) return;
        var seconds = Math.round(60 * Double.parseDouble(System.getProperty("fuzz.minutes", "10")));
        var folder = java.nio.file.Path.of("target", "fuzz").toAbsolutePath();
        System.setProperty("jazzer.internal.basedir", folder.toString());
        System.setProperty("jazzer.internal.arg.0", "fuzz");
        System.setProperty("jazzer.internal.arg.1", "-max_total_time=" + seconds);
        System.setProperty("jazzer.internal.arg.2", "-max_len=" + MOST_BYTES);
    }
}
