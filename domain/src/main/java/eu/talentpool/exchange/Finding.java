package eu.talentpool.exchange;

/// Something a reader of a document has to tell: what was dropped, repaired or wrong, where, and what to do.
///
/// @param rule    short stable name, for example `BR-COM-05` or `xml-not-wellformed`
/// @param path    where in the document, for example `PositionProfile/ApplicationCloseDate` or `work[2].startDate`
/// @param message a sentence for a person; never repeats personal data
public record Finding(Severity severity, String rule, String path, String message) {

    public enum Severity {
        /// The document cannot be used.
        REJECTED,
        /// A value was left out.
        DROPPED,
        /// A value was changed to a valid one.
        REPAIRED,
        /// Nothing was changed, but somebody should know.
        NOTE
    }
}
