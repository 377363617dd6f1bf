package eu.talentpool.euresexport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/// Looks at every record that may be told otherwise than it was, and gives each change its moment.
final class Lookout {

    private static final int PAGE = 500;

    private final ToldRecords told;
    private final ShownDocuments shown;
    private final Clock clock;

    Lookout(ToldRecords told, ShownDocuments shown, Clock clock) {
        this.told = told;
        this.shown = shown;
        this.clock = clock;
    }

    /// A page of what is due, in a transaction of the caller.
    ///
    /// @return false if nothing is due any more
    boolean look() {
        told.lock();
        var today = LocalDate.now(clock);
        var due = told.listDue(today, PAGE);
        if (due.isEmpty()) return false;
        var before = told.find(due);
        var now = moment();
        for (var record : shown.list(due, today)) {
            var seen = new Told.Seen(
                    record.id(),
                    record.version(),
                    record.changesOn(),
                    record.document().map(Lookout::fingerprint).orElse(null));
            told.put(Told.after(before.get(record.id()), seen, now));
        }
        return due.size() == PAGE;
    }

    /// Later than every moment given before, also by another instance whose clock is ahead.
    private Instant moment() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return told.latest()
                .filter(latest -> !latest.isBefore(now))
                .map(latest -> latest.plusMillis(1))
                .orElse(now);
    }

    private static String fingerprint(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
