package eu.talentpool.ingestion.intake;

import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.issue.Outcome;
import java.util.UUID;

/// Takes one document into the pool. Whatever is wrong with it becomes its outcome, never an exception.
public interface Intake {

    /// @param run the document belongs to; within a run one record comes from one document only
    Outcome take(SourceDocument document, UUID run);
}
