package eu.talentpool.screening;

import java.util.List;

/// What screening makes of a vacancy.
public sealed interface ScreeningResult {

    /// May be published: no blocking signal, or a contact point has released this very text.
    record Cleared() implements ScreeningResult {}

    /// Waits for a contact point.
    ///
    /// @param signals one or more
    record Held(List<Signal> signals) implements ScreeningResult {
        public Held {
            signals = List.copyOf(signals);
        }
    }

    /// A contact point has rejected this very text.
    ///
    /// @param reason that it gave
    record Rejected(List<Signal> signals, String reason) implements ScreeningResult {
        public Rejected {
            signals = List.copyOf(signals);
        }
    }
}
