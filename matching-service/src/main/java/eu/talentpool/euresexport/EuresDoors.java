package eu.talentpool.euresexport;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// One door for each kind of records.
@Component
class EuresDoors {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final EuresSettings settings;
    private final Clock clock;

    EuresDoors(JdbcClient db, TransactionTemplate transaction, EuresSettings settings, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    InputDoor to(ToldRecords.Kind kind, ShownDocuments shown) {
        return new InputDoor(new ToldRecords(db, kind), shown, transaction, settings, clock);
    }
}
