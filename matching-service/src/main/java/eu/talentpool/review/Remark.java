package eu.talentpool.review;

/// Something of the rule data that a person of law should look at.
///
/// @param id       of the row, or of the gap
/// @param sentence what is the matter, and what to do
record Remark(String memberState, String pathway, Kind kind, String id, String sentence) {

    enum Kind {
        /// Sources disagree.
        CONFLICT,
        /// Ended, and nothing follows.
        ENDED,
        /// Ends soon, and nothing follows.
        ENDS_SOON,
        /// Read too long ago.
        STALE,
        /// The official text was not read.
        UNVERIFIED,
        /// Not known at all.
        GAP
    }
}
