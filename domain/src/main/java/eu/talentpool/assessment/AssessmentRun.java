package eu.talentpool.assessment;

import java.time.LocalDate;
import java.util.UUID;

/// One assessing anew of everything there is.
///
/// @param asOf  assumed day of application
/// @param rules version of the rules
public record AssessmentRun(UUID id, LocalDate asOf, String rules) {

    /// What is assessed.
    public enum Kind {
        VACANCY,
        SAVED_ASSESSMENT
    }
}
