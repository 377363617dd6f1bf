package eu.talentpool.screening;

/// What became of a wish to decide.
public sealed interface DecisionResult {

    record Decided(Hold hold) implements DecisionResult {}

    /// @param message a sentence that says what to do
    record Refused(Ground ground, String message) implements DecisionResult {}

    enum Ground {
        /// The actor is not a national contact point.
        NOT_A_CONTACT_POINT,
        /// The actor is the contact point of another Member State than the employer's.
        OTHER_MEMBER_STATE,
        /// The vacancy does not name the employer's Member State.
        UNKNOWN_MEMBER_STATE,
        /// Shorter than 10 characters.
        REASON_TOO_SHORT,
        /// No hold of this vacancy waits for a decision, and none was decided.
        NOT_HELD,
        /// Somebody decided before.
        ALREADY_DECIDED
    }
}
