package eu.talentpool.euresexport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks at every vacancy that may be told otherwise than it was, and gives each change its moment.
@Component
class Lookout {

    private static final int PAGE = 500;

    private final ToldVacancies told;
    private final ShownDocuments shown;
    private final Clock clock;

    Lookout(ToldVacancies told, ShownDocuments shown, Clock clock) {
        this.told = told;
        this.shown = shown;
        this.clock = clock;
    }

    /// A page of what is due, in a transaction of its own.
    ///
    /// @return false if nothing is due any more
    @Transactional
    public boolean look() {
        told.lock();
        var today = LocalDate.now(clock);
        var due = told.listDue(today, PAGE);
        if (due.isEmpty()) return false;
        var before = told.find(due);
        var now = moment();
        for (var vacancy : shown.list(due, today)) {
            var seen = new Told.Seen(
                    vacancy.id(),
                    vacancy.version(),
                    vacancy.changesOn(),
                    vacancy.document().map(Lookout::fingerprint).orElse(null));
            told.put(Told.after(before.get(vacancy.id()), seen, now));
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
