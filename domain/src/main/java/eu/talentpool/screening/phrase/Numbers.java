package eu.talentpool.screening.phrase;

import java.util.List;

/// How patterns speak of a number: by its digits, as any number, or as an age.
final class Numbers {

    /// Any number.
    static final String NUMBER = "#number";

    /// A whole number from 19 to 69. Below that the law itself sets limits (minors, night work).
    static final String AGE = "#age";

    private Numbers() {}

    static List<String> forms(String written) {
        return mayBeAge(written) ? List.of(written, NUMBER, AGE) : List.of(written, NUMBER);
    }

    private static boolean mayBeAge(String written) {
        if (written.length() != 2) return false;
        var number = Integer.parseInt(written);
        return number >= 19 && number <= 69;
    }
}
