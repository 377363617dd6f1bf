package eu.talentpool.registration;

import eu.talentpool.screening.Hold;
import eu.talentpool.screening.Signal;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.Visibility;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A vacancy as its employer sees it.
///
/// @param content   as stored, with what its words were linked to
/// @param proposals other occupations that the title may mean; send the `uri` as `occupation` to choose one
/// @param shown     to jobseekers, today
/// @param screening what screening found in it; null for nothing
/// @param next      what to do
record PostedVacancy(
        UUID vacancy,
        Vacancy.Status status,
        VacancyContent content,
        List<Proposal> proposals,
        boolean shown,
        List<Visibility.Reason> hiddenBecause,
        @Nullable Screened screening,

        @Schema(example = "Publish it: POST /api/v1/vacancies/{id}/publication.")
        String next) {

    /// @param label in the language of the vacancy
    record Proposal(
            @Schema(example = "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1")
            String uri,

            @Schema(example = "2512") String iscoGroup,
            String label) {}

    /// @param signals sentences that speak against fair recruitment, each with what to do
    /// @param reason  of the contact point that decided; null while it has not
    record Screened(
            Vacancy.ScreeningState state,
            List<Signal> signals,
            @Nullable String reason) {

        static Screened of(Vacancy.ScreeningState state, Hold hold) {
            var verdict = hold.verdict();
            return new Screened(state, hold.signals(), verdict == null ? null : verdict.reason());
        }
    }
}
