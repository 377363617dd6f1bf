package eu.talentpool.ingestion.job;

import eu.talentpool.audit.Actor;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.receipt.Closing;
import eu.talentpool.receipt.Closings;
import eu.talentpool.receipt.Runs;
import eu.talentpool.vacancy.ClosingDecision;
import eu.talentpool.vacancy.Unseen;
import eu.talentpool.vacancy.VacancyId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// Step `close-unseen`, after every document was taken in: what a full load did not hold is marked, and closed
/// when the grace period of its feed is over. Done in one transaction; doing it twice closes nothing twice.
@Component
class ClosingUnseen {

    private static final Actor ACTOR = Actor.job("import-vacancies");

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Runs runs;
    private final Closings closings;
    private final Unseen unseen;
    private final Clock clock;

    ClosingUnseen(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Runs runs,
            Closings closings,
            Unseen unseen,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.runs = runs;
        this.closings = closings;
        this.unseen = unseen;
        this.clock = clock;
    }

    Step step(UUID run, Feed feed, Load load) {
        return new StepBuilder("close-unseen", repository)
                .tasklet(
                        (_, _) -> {
                            var seen = runs.listRecords(run).stream()
                                    .map(VacancyId::new)
                                    .toList();
                            if (load.full()) closings.keep(run, close(run, feed, load, seen));
                            else unseen.sight(seen);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /// A document that could not be read spares the vacancy whose id it names; if it names none it may hold any,
    /// and nothing is marked or closed.
    private Closing close(UUID run, Feed feed, Load load, List<VacancyId> seen) {
        var since = clock.instant().minus(Duration.ofDays(feed.graceDays()));
        var unreadable = closings.countUnreadable(run);
        if (unreadable > 0) {
            unseen.sight(seen);
            return Closing.unreadable(unseen.due(feed.id(), since).open(), unreadable);
        }
        var missing = unseen.mark(feed.id(), seen, closings.listRejectedKeys(run));
        var due = unseen.due(feed.id(), since);
        return switch (ClosingDecision.of(due, load.confirmed())) {
            case ClosingDecision.Close _ -> {
                unseen.close(feed.id(), since, ACTOR);
                yield new Closing(Closing.State.CLOSED, due.open(), missing, due.due(), 0);
            }
            case ClosingDecision.Stop _ -> new Closing(Closing.State.STOPPED, due.open(), missing, due.due(), 0);
        };
    }
}
