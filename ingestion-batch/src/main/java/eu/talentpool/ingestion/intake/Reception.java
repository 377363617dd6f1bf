package eu.talentpool.ingestion.intake;

import eu.talentpool.exchange.Finding;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes readings in, many with one statement, and keeps what became of each in the transaction of the caller. What one
/// of them breaks is undone to where they began; then each is taken alone, so that a bad one stops no other.
@Component
public class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    /// Classes of SQL state that say something of the server and nothing of the document: connection, conflict between
    /// transactions, resources, operator intervention, system error.
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57", "58");

    private static final Finding NOT_STORED = new Finding(
            Finding.Severity.REJECTED,
            "not-stored",
            "",
            "The document was read but could not be stored: it holds a value that no column takes. Export it again; if"
                    + " it happens once more, report this rule to the operator.");

    private final TransactionTemplate untilHere;
    private final Runs runs;
    private final Rejections rejections;

    Reception(PlatformTransactionManager transactions, Runs runs, Rejections rejections) {
        this.untilHere = new TransactionTemplate(transactions);
        this.untilHere.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.runs = runs;
        this.rejections = rejections;
    }

    /// Only a server that is away ends it, to be taken up again.
    ///
    /// @return in the order of the readings
    public List<Outcome> take(List<Reading> readings, UUID run, Intake intake) {
        if (readings.isEmpty()) return List.of();
        List<Outcome> outcomes;
        try {
            outcomes = Objects.requireNonNull(untilHere.execute(_ -> intake.take(readings, run)));
        } catch (RuntimeException e) {
            if (serverIsAway(e)) throw e;
            if (readings.size() > 1) return takeEach(readings, run, intake);
            LOG.warn(
                    "a document of run {} could not be taken: {}",
                    run,
                    e.getClass().getSimpleName());
            outcomes = List.of(Outcome.rejected(readings.getFirst().name(), null, List.of(NOT_STORED)));
        }
        runs.keep(run, outcomes);
        rejections.keep(run, readings, outcomes);
        return outcomes;
    }

    private List<Outcome> takeEach(List<Reading> readings, UUID run, Intake intake) {
        return readings.stream()
                .flatMap(reading -> take(List.of(reading), run, intake).stream())
                .toList();
    }

    private static boolean serverIsAway(RuntimeException e) {
        if (e instanceof TransactionException || e instanceof UncheckedIOException) return true;
        return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), ""))
                .anyMatch(state -> state.length() == 5 && AWAY.contains(state.substring(0, 2)));
    }
}
