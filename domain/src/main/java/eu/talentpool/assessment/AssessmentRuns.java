package eu.talentpool.assessment;

import eu.talentpool.assessment.AssessmentRun.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Runs that assess anew, the results they keep and what they found changed.
public interface AssessmentRuns {

    /// Continues the run that was cut short, if there is one; by other rules or for another day from the start, keeping
    /// the changes it found. Else begins a new one. One at a time: the caller holds a lock.
    AssessmentRun begin(LocalDate asOf, String rules);

    /// Id after which the run goes on; empty at the start.
    Optional<UUID> position(AssessmentRun run, Kind kind);

    /// Keeps the results of a page and what changed since the last ones, and moves the run on, in one transaction.
    ///
    /// @param position last id of the page
    /// @param page     results by id of vacancy or saved assessment
    void keep(AssessmentRun run, Kind kind, UUID position, Map<UUID, Assessed> page);

    AssessmentReport finish(AssessmentRun run);
}
