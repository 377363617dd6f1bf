package eu.talentpool.ingestion.job;

import eu.talentpool.audit.Actor;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.vacancy.Expiries;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Closes vacancies some days after the last day to apply. Nothing that is shown depends on it.
@Component
public class Expiry {

    private static final Actor ACTOR = Actor.job("expire");
    private static final int PAGE = 1_000;

    private final Expiries expiries;
    private final Clock clock;

    Expiry(Expiries expiries, Clock clock) {
        this.expiries = expiries;
        this.clock = clock;
    }

    /// @param days that a vacancy stays open after its last day to apply
    /// @return number of vacancies closed
    public long expire(int days, Progress progress) {
        var before = LocalDate.now(clock).minusDays(days);
        var total = 0L;
        for (var closed = expiries.close(before, PAGE, ACTOR); closed > 0; closed = expiries.close(before, PAGE, ACTOR))
            progress.report("vacancies closed", total += closed, 0);
        return total;
    }
}
