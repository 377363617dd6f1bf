package eu.talentpool.gateway;

import eu.talentpool.pathway.PathwayState;
import eu.talentpool.profile.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an office does for one applicant.
///
/// @param destination Member State, ISO 3166 alpha-2
/// @param closed      the consent it rested on ended; nothing of the person is left in it
/// @param assignee    account of the officer who has it, or null
/// @param assessed    the pathways that were looked at last, or null
record GatewayCase(
        UUID id,
        String office,
        ProfileId profile,
        String destination,
        CaseState state,
        boolean closed,
        long version,
        @Nullable String assignee,
        @Nullable AssessedPathways assessed,
        Instant openedAt,
        Instant changedAt) {

    /// @param rulesVersion of the rule data they were compared with
    record AssessedPathways(LocalDate asOf, String rulesVersion, List<One> pathways) {

        record One(String pathway, PathwayState state) {}
    }

    /// Something that happened to it.
    record Event(
            Instant at, String by, String change, @Nullable String detail) {}
}
