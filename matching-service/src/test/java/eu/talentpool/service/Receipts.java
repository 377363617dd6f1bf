package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;

import eu.talentpool.exchange.Finding;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.Runs;
import java.util.List;
import java.util.UUID;

/// A run as the jobs leave it behind.
///
/// @param run id
record Receipts(UUID run) {

    static final Receipts NONE = new Receipts(new UUID(0, 0));

    private static final Finding EMPTY =
            new Finding(Finding.Severity.REJECTED, "empty-file", "", "The file is empty. Send it again.");

    /// @param taken documents, of which each gave the vacancy of Berlin
    static Receipts of(String feed, String kind, int taken) {
        BATCH.change("insert into feed values (?, 'Invented', false, '{}') on conflict (id) do nothing", feed);
        var receipts = new Receipts(UUID.randomUUID());
        BATCH.get(Runs.class).begin(receipts.run, kind, feed);
        for (var i = 0; i < taken; i++)
            receipts.keep(new Outcome(
                    "june.zip/" + i + ".xml", Outcome.Kind.CREATED, "key-" + i, Cast.BERLIN.value(), List.of()));
        return receipts;
    }

    Receipts reject(String document) {
        return keep(Outcome.rejected(document, null, List.of(EMPTY)));
    }

    /// With one rejected document.
    Receipts close() {
        reject("june.zip/bad.xml");
        BATCH.get(Runs.class).finish(run);
        return this;
    }

    private Receipts keep(Outcome outcome) {
        BATCH.get(Runs.class).keep(run, List.of(outcome));
        return this;
    }
}
