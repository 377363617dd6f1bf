package eu.talentpool.searchindex;

/// Terms of the field `facts` of a profile: what is met or not by one term, and what the profile is silent about, so
/// that a query never has to look for what is absent.
public final class Fact {

    public static final String OCCUPATION = "occupation";
    public static final String EQF = "eqf";
    public static final String COUNTRY = "country";
    public static final String FULL_TIME = "full-time";
    public static final String REMOTE = "remote";
    public static final String PAY = "pay";
    public static final String START = "start";

    private Fact() {}

    public static String of(String kind, Object value) {
        return kind + ":" + value;
    }

    public static String unknown(String kind) {
        return kind + ":?";
    }
}
