package eu.talentpool.localstack.table;

/// One column of a [Table].
/// @param widest most characters a line of it may take; what is longer wraps or is cut
public record Column(String title, Alignment alignment, int widest, Overflow overflow) {

    /// Where a cell's text stands.
    public enum Alignment {
        LEFT,
        RIGHT
    }

    /// What happens to text wider than the column.
    public enum Overflow {
        WRAP,
        CUT
    }

    /// Words, which wrap.
    public static Column text(String title, int widest) {
        return new Column(title, Alignment.LEFT, widest, Overflow.WRAP);
    }

    /// A name or an identifier, cut with an ellipsis.
    public static Column name(String title, int widest) {
        return new Column(title, Alignment.LEFT, widest, Overflow.CUT);
    }

    /// A number, to the right.
    public static Column number(String title) {
        return new Column(title, Alignment.RIGHT, Integer.MAX_VALUE, Overflow.CUT);
    }
}
