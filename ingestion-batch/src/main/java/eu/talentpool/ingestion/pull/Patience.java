package eu.talentpool.ingestion.pull;

import eu.talentpool.ingestion.pull.PullFailure.Kind;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Asks again after a failure that may pass: each time twice as long after the last, less a random part so that many
/// askers do not come at once; or as long as the source says.
record Patience(PullSettings settings) {

    /// Longer than this nobody waits within a run.
    private static final Duration LONGEST = Duration.ofMinutes(2);

    interface Call<T> {
        T call() throws PullFailure;
    }

    <T> T ask(Call<T> call) throws PullFailure {
        for (var attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (PullFailure e) {
                if (e.kind() == Kind.REFUSED || attempt >= settings.attempts()) throw e;
                pause(e, attempt);
            }
        }
    }

    private void pause(PullFailure failure, int attempt) throws PullFailure {
        var asked = failure.retryAfter();
        if (asked != null && asked.compareTo(LONGEST) > 0) throw failure;
        sleep(asked != null ? asked : wait(attempt));
    }

    /// Between half and all of the doubled time.
    private Duration wait(int attempt) {
        var full = settings.backoff().multipliedBy(1L << Math.min(attempt - 1, 10));
        var most = full.compareTo(LONGEST) > 0 ? LONGEST : full;
        var millis = Math.max(1, most.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }

    private static void sleep(Duration time) throws PullFailure {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PullFailure(Kind.AWAY, "The fetching was stopped.");
        }
    }
}
