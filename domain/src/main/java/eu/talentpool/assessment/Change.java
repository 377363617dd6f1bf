package eu.talentpool.assessment;

import org.jspecify.annotations.Nullable;

/// What became different by one rule of one Member State.
///
/// @param rule as in [Standing]
/// @param from state before, null if there was no such rule
/// @param to   state now, null if there is no such rule any more
public record Change(
        String memberState,
        String rule,
        @Nullable String from,
        @Nullable String to) {

    /// Why: the first that applies.
    public enum Cause {
        /// Profile or vacancy changed since.
        RECORD,
        /// A list of the operator: what it says, or what it says of this day.
        LISTS,
        /// Another version of the rules.
        RULES,
        /// Another day, or exchange rates of another day.
        DAY
    }
}
