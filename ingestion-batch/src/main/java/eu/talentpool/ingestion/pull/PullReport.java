package eu.talentpool.ingestion.pull;

import eu.talentpool.receipt.RunReport;
import java.util.List;

/// What came of fetching from a source.
///
/// @param full        the source's whole list was compared
/// @param resumed     an earlier run was taken up again
/// @param closed      records that closed because the source says so
/// @param unconfirmed closings that wait for a person, because they are suspiciously many
/// @param unanswered  references that were asked for and not answered; they are asked for again the next time
/// @param unnamed     keys of records that the full list does not name, and the source does not call closed
public record PullReport(
        String feed,
        boolean full,
        boolean resumed,
        RunReport documents,
        long closed,
        long unconfirmed,
        List<String> unanswered,
        List<String> unnamed) {}
