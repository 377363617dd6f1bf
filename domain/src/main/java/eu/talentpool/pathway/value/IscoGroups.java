package eu.talentpool.pathway.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import java.util.List;

/// ISCO-08 groups of a rule, each with all its sub-groups. No group at all means every occupation.
public record IscoGroups(List<String> codes) {

    static final IscoGroups NONE = of(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IscoGroups of(List<String> codes) {
        return new IscoGroups(List.copyOf(codes));
    }

    /// @param group ISCO-08 code, shorter if less is known, empty if nothing is known
    public ConditionState contain(String group) {
        return codes.isEmpty() ? ConditionState.MET : ConditionState.prefix(codes, group);
    }

    public Words words() {
        return codes.isEmpty() ? Words.say("any-occupation") : Words.say("isco", Words.list(codes));
    }
}
