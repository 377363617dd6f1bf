package eu.talentpool.guidance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/// Which ways are open, in how many Member States, and what is missing.
///
/// @param asOf       day of application that was assumed
/// @param ways       a line for each pathway of each Member State, the nearest first
/// @param pathways   the same in full, with every condition and source; empty unless asked for
/// @param disclaimer what this is not, and how old the data are
record GuidanceReply(
        LocalDate asOf,
        @Schema(example = "3f9c51a2b7d0") String rulesVersion,

        @Schema(example = "Ways that may be open: 12 of 40. Every condition met, as far as is known: 0.")
        String summary,

        List<Way> ways,
        List<PathwayView> pathways,
        String disclaimer) {

    /// @param state       `MET` (may meet the published requirements), `UNDETERMINED`, `UNKNOWN` or `NOT_MET`
    /// @param met         conditions that are met on the shortest open route; 0 if no route is open
    /// @param open        conditions that are open on it
    /// @param wouldSettle what to find out or to hand in for them
    /// @param notMet      of a pathway that is not met: the conditions that shut its nearest routes
    /// @param information where to read of procedures, rights and complaint bodies
    record Way(
            @Schema(example = "DE") String memberState,
            @Schema(example = "blue-card") String pathway,
            @Schema(example = "EU Blue Card") String name,
            @Schema(example = "UNDETERMINED") String state,
            @Schema(example = "cannot be said yet") String text,
            @Schema(example = "3") int met,
            @Schema(example = "2") int open,
            List<String> wouldSettle,
            List<String> notMet,

            @Schema(example = "/api/v1/member-states/DE/information")
            String information) {}
}
