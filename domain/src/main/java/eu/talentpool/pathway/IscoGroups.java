package eu.talentpool.pathway;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/// ISCO-08 groups of a rule, each with all its sub-groups. No group at all means every occupation.
record IscoGroups(List<String> codes) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    IscoGroups {
        for (var code : codes)
            if (!code.matches("[0-9]{1,4}")) throw new IllegalArgumentException("not an ISCO-08 code: " + code);
        codes = List.copyOf(codes);
    }

    /// @param group ISCO-08 code, shorter if less is known, empty if nothing is known
    ConditionState contain(String group) {
        if (codes.isEmpty()) return ConditionState.MET;
        return ConditionState.between(
                codes.stream().anyMatch(group::startsWith), codes.stream().anyMatch(code -> code.startsWith(group)));
    }

    @Override
    public String toString() {
        return codes.isEmpty() ? "any occupation" : "ISCO-08 " + String.join(", ", codes);
    }
}
