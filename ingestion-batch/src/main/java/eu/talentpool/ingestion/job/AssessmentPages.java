package eu.talentpool.ingestion.job;

import eu.talentpool.assessment.Assessing;
import eu.talentpool.assessment.AssessmentRun;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One kind of what is assessed, in pages by id.
interface AssessmentPages {

    int SIZE = 200;

    /// @param last id of the page, the nil UUID if it is empty
    record Page(UUID last, int size) {}

    AssessmentRun.Kind kind();

    /// For the line of progress.
    String what();

    long count();

    /// Assesses a page and keeps the results, in one transaction.
    Page assess(AssessmentRun run, Assessing assessing, @Nullable UUID after);
}
