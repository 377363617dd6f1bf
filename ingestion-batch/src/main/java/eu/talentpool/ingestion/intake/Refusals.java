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

    static List<Finding> ownWord(List<Finding> findings) {
        return with(
                findings,
                rejected(
                        "own-word",
                        "The person writes this profile, and no document of a feed overwrites it. The person can"
                                + " upload this one and accept what was read."));
    }

    static Finding accountHasProfile() {
        return new Finding(
                Finding.Severity.DROPPED,
                "account-has-profile",
                "account",
                "The account that the manifest names has another profile already, which counts. Nothing that the"
                        + " manifest states was taken, and this profile is shown to nobody.");
    }

    private static List<Finding> with(List<Finding> findings, Finding last) {
        var all = new ArrayList<>(findings);
        all.add(last);
        return all;
    }
}
