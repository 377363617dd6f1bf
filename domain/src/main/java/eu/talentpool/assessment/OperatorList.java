package eu.talentpool.assessment;

import eu.talentpool.vacancy.Visibility;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Lists of the operator that decide whether a vacancy may be in the pool on a day.
enum OperatorList {
    SHORTAGE("shortage-list", "not-a-shortage-occupation"),
    PARTICIPATION("participation", "state-does-not-participate");

    private final String rule;
    private final String reason;

    /// @param reason code of [Visibility.Reason] for a vacancy that the list keeps out
    OperatorList(String rule, String reason) {
        this.rule = rule;
        this.reason = reason;
    }

    static boolean isNamed(String rule) {
        return Arrays.stream(values()).anyMatch(list -> list.rule.equals(rule));
    }

    static Stream<Standing> standings(String memberState, Visibility visibility) {
        var reasons = visibility instanceof Visibility.Hidden(var hidden)
                ? hidden.stream().map(Visibility.Reason::code).toList()
                : List.<String>of();
        return Arrays.stream(values())
                .map(list -> new Standing(
                        memberState, list.rule, reasons.contains(list.reason) ? "NOT_ADMISSIBLE" : "ADMISSIBLE"));
    }
}
