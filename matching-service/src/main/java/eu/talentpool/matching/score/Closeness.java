package eu.talentpool.matching.score;

import org.jspecify.annotations.Nullable;

/// How near two occupations are, nearest first: by ISCO-08, or by what ESCO says that they do and need.
public enum Closeness {
    SAME_OCCUPATION(Credit.SAME_OCCUPATION),
    SAME_UNIT_GROUP(Credit.SAME_UNIT_GROUP),
    NEAR_OCCUPATION(Credit.NEAR_OCCUPATION),
    SAME_MINOR_GROUP(Credit.SAME_MINOR_GROUP),
    SAME_SUB_MAJOR_GROUP(Credit.SAME_SUB_MAJOR_GROUP),
    UNRELATED(null);

    private final @Nullable Credit credit;

    Closeness(@Nullable Credit credit) {
        this.credit = credit;
    }

    /// Share it earns, in ten-thousandths.
    int share(Weights weights) {
        return credit == null ? 0 : weights.credit(credit);
    }

    static Closeness of(Occupation a, Occupation b) {
        return a.uri() != null && a.uri().equals(b.uri()) ? SAME_OCCUPATION : of(a.iscoGroup(), b.iscoGroup());
    }

    static Closeness of(String groupA, String groupB) {
        return switch (commonDigits(groupA, groupB)) {
            case 4 -> SAME_UNIT_GROUP;
            case 3 -> SAME_MINOR_GROUP;
            case 2 -> SAME_SUB_MAJOR_GROUP;
            default -> UNRELATED;
        };
    }

    private static int commonDigits(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) n++;
        return n;
    }
}
