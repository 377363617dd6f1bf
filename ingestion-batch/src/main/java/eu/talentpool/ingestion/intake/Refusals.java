package eu.talentpool.ingestion.intake;

import eu.talentpool.exchange.Finding;
import java.util.ArrayList;
import java.util.List;

/// Why a readable document is not taken.
final class Refusals {

    private Refusals() {}

    static Finding rejected(String rule, String message) {
        return new Finding(Finding.Severity.REJECTED, rule, "", message);
    }

    static List<Finding> duplicate(List<Finding> findings) {
        return with(
                findings,
                rejected(
                        "duplicate-id",
                        "Another document of this run has the same id and was taken. Give each document an id of its"
                                + " own."));
    }

    static List<Finding> erased(List<Finding> findings) {
        return with(
                findings,
                rejected(
                        "erased", "The record was erased on request and is not revived by a document. Register anew."));
    }

    private static List<Finding> with(List<Finding> findings, Finding last) {
        var all = new ArrayList<>(findings);
        all.add(last);
        return all;
    }
}
