package eu.talentpool.localstack.process;

import java.util.concurrent.TimeUnit;

/// The pause between two looks at something that takes its time.
public final class Waiting {
    private static final long PAUSE_MILLIS = 200;

    private Waiting() {}

    /// @throws StackFailure if the thread is interrupted
    public static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting");
        }
    }
}
