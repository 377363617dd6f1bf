package eu.talentpool.contact;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An employer asks to contact a person for a vacancy.
///
/// @param message       to the person
/// @param answeredAt    null while the person has not answered
/// @param declineReason in her words; null if she gave none
/// @param decided       what a human of the employer decided after she agreed; null for nothing yet
public record ContactRequest(
        UUID id,
        VacancyId vacancy,
        EmployerId employer,
        ProfileId profile,
        Instant requestedAt,
        String message,
        State state,
        @Nullable Instant answeredAt,
        @Nullable String declineReason,
        @Nullable Decided decided) {

    public enum State {
        /// Waits for the person.
        OPEN,
        /// She may be contacted.
        ACCEPTED,
        DECLINED,
        /// She allows no contact any more, or the employer was suspended.
        ENDED
    }

    /// A rejection is said in the ranking, see `matching.rejection`.
    public enum Outcome {
        OFFER_MADE,
        HIRED
    }

    /// @param reason for the person
    public record Decided(Outcome outcome, String reason, Instant at) {}
}
