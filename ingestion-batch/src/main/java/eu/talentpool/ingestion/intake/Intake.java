package eu.talentpool.ingestion.intake;

import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.receipt.Outcome;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Takes documents into the pool. Whatever is wrong with one becomes its outcome, never an exception.
public interface Intake {

    /// Hands over what the document says, one after another; at least one thing, if only why it cannot be read.
    void read(SourceDocument document, Consumer<Reading> each);

    /// @param run the documents belong to; within a run one record comes from one reading only
    /// @return in the order of the readings
    List<Outcome> take(List<Reading> readings, UUID run);
}
