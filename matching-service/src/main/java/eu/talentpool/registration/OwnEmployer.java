package eu.talentpool.registration;

import eu.talentpool.employer.Binding;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EntityType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An entity as its own account sees it.
///
/// @param account  whether this account acts for it; APPROVED too where the token names it
/// @param standing null while the account does not act for it, as everything after it but the next step
/// @param next     what to do
record OwnEmployer(
        @Schema(example = "DE:HRB 90777") String employer,
        Binding.State account,
        Employer.@Nullable Standing standing,
        @Nullable EntityType type,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String suspendedBecause,

        @Schema(example = "The contact point of DE has to verify you.")
        String next) {

    static OwnEmployer acting(Employer e, Binding.State account) {
        return new OwnEmployer(
                e.id().value(), account, e.standing(), e.type(), e.name(), e.contact(), e.suspendedReason(), next(e));
    }

    private static String next(Employer e) {
        var state = e.id().memberState();
        return switch (e.standing()) {
            case TO_VERIFY ->
                "The contact point of " + state + " has to verify the entity. Until then you may write and publish"
                        + " vacancies, and nobody is shown them.";
            case VERIFIED -> "Write a vacancy: POST /api/v1/vacancies.";
            case SUSPENDED ->
                "Your vacancies are not shown. Settle what the reason says and turn to the contact point of " + state
                        + "; it ends the suspension.";
        };
    }

    static OwnEmployer notActing(Binding b) {
        var state = b.employer().memberState();
        var next = b.state() == Binding.State.WAITING
                ? "The entity was known before you asked, so the contact point of " + state + " has to say that you"
                        + " may act for it. You will read its decision here."
                : "The contact point of " + state + " refused: " + Objects.requireNonNullElse(b.reason(), "")
                        + " Register again with the entity that you act for.";
        return new OwnEmployer(b.employer().value(), b.state(), null, null, null, null, null, next);
    }
}
