package eu.talentpool.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a requirement gave.
///
/// @param found    value of the pair, empty if unknown
/// @param required value of the rule
/// @param amounts  dated values of the rule that were used
record Outcome(ConditionState state, String found, String required, List<Amount> amounts) {

    Outcome(ConditionState state, String found, String required) {
        this(state, found, required, List.of());
    }

    /// Of a declared fact.
    static Outcome declared(@Nullable Boolean fact) {
        return new Outcome(ConditionState.of(fact), fact == null ? "" : fact ? "yes" : "no", "yes");
    }
}
