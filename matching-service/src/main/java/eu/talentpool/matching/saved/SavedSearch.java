package eu.talentpool.matching.saved;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking.Subject.Kind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question that is asked again on a schedule.
///
/// @param kind       what it is ranked for
/// @param subject    vacancy or profile
/// @param attempts   runs that were begun; tells the run that holds the lease
/// @param ranAt      when it was last answered
/// @param version    raised by every edit, not by runs
/// @param problem    why it could not be answered then, as a sentence
public record SavedSearch(
        UUID id,
        Owner owner,
        String name,
        Kind kind,
        UUID subject,
        Sieve sieve,
        int everyHours,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        long version,
        @Nullable Instant ranAt,
        @Nullable String problem) {

    /// On whose behalf it runs: with the rights of that one role.
    ///
    /// @param account subject of a token
    public record Owner(
            String account,
            Role role,
            @Nullable String employerId,
            @Nullable String memberState) {

        public Actor actor() {
            return new Actor(account, Set.of(role), employerId, memberState, null);
        }
    }
}
