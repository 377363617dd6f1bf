package eu.talentpool.searchindex;

import java.util.UUID;

/// One place where the index does not say what the database says.
///
/// @param recordVersion of the row; 0 if there is none
/// @param indexVersion  of the document; 0 if there is none
public record Difference(IndexKind index, UUID id, Kind kind, long recordVersion, long indexVersion) {

    public enum Kind {
        /// The database shows it, the index does not have it.
        MISSING,
        /// The index has it, the database does not show it: erased, withdrawn, hidden or never known.
        EXTRA,
        /// The index has another version.
        STALE,
        /// The right version with another content.
        CONTENT
    }
}
