package eu.talentpool.receipt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a run.
///
/// @param run        id
/// @param outcomes   documents by outcome
/// @param shown      records of the run that are shown today
/// @param hidden     records that are not
/// @param reasons    why, by code: how many records each reason holds back; one record may have several
/// @param held       records that screening holds
/// @param rejections documents that gave no record
/// @param issues     what was dropped, repaired or noted, by rule
/// @param waiting    records that the index does not have yet
/// @param closing    what a full load closed; null if the run was none
public record RunReport(
        UUID run,
        Map<Outcome.Kind, Long> outcomes,
        long shown,
        long hidden,
        Map<String, Long> reasons,
        long held,
        List<Runs.Rejection> rejections,
        List<Runs.IssueCount> issues,
        long waiting,
        @Nullable Closing closing) {

    public long read() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(Outcome.Kind kind) {
        return outcomes.getOrDefault(kind, 0L);
    }
}
