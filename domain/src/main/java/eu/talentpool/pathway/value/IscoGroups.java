package eu.talentpool.pathway.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.talentpool.pathway.terms.ConditionState;
import java.util.List;

/// ISCO-08 groups of a rule, each with all its sub-groups. No group at all means every occupation.
public record IscoGroups(List<String> codes) {

    static final IscoGroups NONE = new IscoGroups(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IscoGroups {
        for (var code : codes)
            if (!code.matches("[0-9]{1,4}")) throw new IllegalArgumentException("not an ISCO-08 code: " + code);
        codes = List.copyOf(codes);
    }

    /// @param group ISCO-08 code, shorter if less is known, empty if nothing is known
    public ConditionState contain(String group) {
        if (codes.isEmpty()) return ConditionState.MET;
        return ConditionState.any(codes.stream().map(code -> ConditionState.prefix(code, group)));
    }

    @Override
    public String toString() {
        return codes.isEmpty() ? "any occupation" : "ISCO-08 " + String.join(", ", codes);
    }
}
