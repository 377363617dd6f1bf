package eu.talentpool.searchindex;

import org.jspecify.annotations.Nullable;

/// Terms of the field `facts`: what is met or not by one term, and what the record is silent about, so that a query
/// never has to look for what is absent.
public final class Fact {

    public static final String OCCUPATION = "occupation";
    public static final String EQF = "eqf";
    public static final String COUNTRY = "country";
    public static final String FULL_TIME = "full-time";
    public static final String REMOTE = "remote";
    public static final String PAY = "pay";
    public static final String START = "start";

    /// Of [#FULL_TIME] on offer: as the candidate likes.
    public static final String EITHER = "either";

    /// Of [#PAY] on offer: there is no upper end.
    public static final String OPEN = "open";

    private Fact() {}

    /// @param value null if unknown
    public static String of(String kind, @Nullable Object value) {
        return value == null ? unknown(kind) : kind + ":" + value;
    }

    public static String unknown(String kind) {
        return kind + ":?";
    }
}
