package eu.talentpool.employer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A participating entity: an employer or another entity that may publish vacancies.
///
/// @param verifiedAt  when a contact point, or a feed that vouches, verified it; null if it never was
/// @param suspendedAt null while in good standing
/// @param suspendedReason shown to the employer; null while in good standing
/// @param version     raised by every change of name or contact
public record Employer(
        EmployerId id,
        @Nullable String name,
        @Nullable String contact,
        EntityType type,
        @Nullable Instant verifiedAt,
        @Nullable Instant suspendedAt,
        @Nullable String suspendedReason,
        long version) {

    /// As a contact point sees an entity.
    public enum Standing {
        TO_VERIFY,
        VERIFIED,
        SUSPENDED
    }

    public Standing standing() {
        if (suspendedAt != null) return Standing.SUSPENDED;
        return verifiedAt == null ? Standing.TO_VERIFY : Standing.VERIFIED;
    }

    public boolean inGoodStanding() {
        return verifiedAt != null && suspendedAt == null;
    }
}
