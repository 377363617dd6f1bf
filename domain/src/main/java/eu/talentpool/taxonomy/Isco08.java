package eu.talentpool.taxonomy;

/// Codes of the ILO's International Standard Classification of Occupations 2008: each further digit narrows the group.
public final class Isco08 {

    private static final double[] NEARNESS_BY_SHARED_DIGITS = {0, 0.1, 0.4, 0.7, 1};

    private Isco08() {}

    /// How near two groups are: 1 the same unit group, 0.7 the same three digits, 0.4 two, 0.1 one, else 0.
    ///
    /// @param a 1 to 4 digits
    /// @param b 1 to 4 digits
    public static double nearness(String a, String b) {
        var shared = 0;
        while (shared < 4 && shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared))
            shared++;
        return NEARNESS_BY_SHARED_DIGITS[shared];
    }

    /// True for a code of 1 to 4 digits.
    public static boolean isCode(String text) {
        return text.matches("\\d{1,4}");
    }
}
