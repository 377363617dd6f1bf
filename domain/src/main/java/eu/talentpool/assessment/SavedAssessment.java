package eu.talentpool.assessment;

import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a jobseeker asked of the pathways, and the answer of that day.
///
/// @param vacancy      null if asked before there is a job
/// @param memberStates asked about, ISO 3166 alpha-2
/// @param stated       personal
/// @param result       of the day it was saved
public record SavedAssessment(
        UUID id,
        ProfileId profile,
        @Nullable VacancyId vacancy,
        List<String> memberStates,
        StatedFacts stated,
        Assessed result,
        Instant savedAt) {

    public SavedAssessment {
        memberStates = List.copyOf(memberStates);
    }
}
