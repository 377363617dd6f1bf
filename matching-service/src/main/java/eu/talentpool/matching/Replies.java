package eu.talentpool.matching;

import eu.talentpool.guidance.PathwayView;
import eu.talentpool.matching.pathways.PathwayFacet;
import eu.talentpool.matching.pathways.PathwayFilter;
import eu.talentpool.pathway.PathwayState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The replies of the matching door.
final class Replies {

    private Replies() {}

    /// Versions of everything that decides a rank.
    record VersionsView(
            @Schema(example = "1") String weights,
            @Schema(example = "3f9c51a2b7d0") String rules,
            @Schema(example = "starter-1") String taxonomy) {}

    /// A page of a ranking.
    ///
    /// @param ranking   id under which the ranking is kept
    /// @param asOf      day it was computed for
    /// @param filter    that was used
    /// @param ranked    length of the ranking after the filter; it ends there
    /// @param leftOut   matches that the filter left out
    /// @param pathwayFacets by pathway the matches in each state, before the filter
    /// @param withdrawn entries of this page that may no longer be shown
    /// @param nextPage  token of the next page, null on the last
    /// @param notices   what the operator has to say of its data
    record RankingReply<T>(
            UUID ranking,
            LocalDate asOf,
            VersionsView versions,
            FilterView filter,
            int ranked,

            @Schema(description = "Matches that the filter left out")
            int leftOut,

            @Schema(description = "Matches by pathway, state and near miss, before the filter")
            List<PathwayFacet> pathwayFacets,

            List<T> items,
            int withdrawn,
            @Nullable String nextPage,
            List<String> notices,
            String statement) {}

    /// The parameters of a request as they were understood.
    record FilterView(
            @Nullable String pathway,
            List<PathwayState> pathwayState,
            @Nullable String nearMiss,
            @Schema(example = "score") String sort) {

        static FilterView of(PathwayFilter filter) {
            var sort = filter.order().name().toLowerCase(Locale.ROOT);
            return new FilterView(filter.pathway(), filter.states(), filter.nearMiss(), sort);
        }
    }

    /// @param total      0 to 100.00; the points of the contributions add up to it exactly
    /// @param confidence share of the weight that rests on known facts, 0 to 100
    /// @param nearMiss   a sentence if exactly one requirement is not met
    record ScoreView(
            @Schema(example = "83.25") BigDecimal total,
            @Schema(example = "91") int confidence,
            List<ContributionView> contributions,
            @Nullable String nearMiss) {}

    record ContributionView(
            @Schema(example = "essential-skills") String criterion,
            @Schema(example = "28.50") BigDecimal points,
            @Schema(example = "35.00") BigDecimal of,
            boolean known,

            @Schema(example = "Essential skills: 5 of 6 held")
            String text,

            List<PartView> parts) {}

    record PartView(BigDecimal points, String text) {}

    /// A candidate as an employer sees it: a pseudonym, concepts and levels.
    record CandidateView(
            int rank,
            UUID profile,
            List<String> occupations,
            List<String> skills,
            List<String> languages,
            @Nullable Integer educationEqf,
            List<String> validatedSkills,
            ScoreView score,
            List<PathwayView> pathways) {}

    record VacancyView(
            int rank,
            UUID vacancy,
            String title,
            @Nullable String employer,
            List<String> places,
            @Nullable LocalDate applicationDeadline,
            ScoreView score,
            List<PathwayView> pathways) {}

    /// Why a pair stands where it stands, or why it does not stand anywhere.
    ///
    /// @param shown  false if one side is not shown to the other; then there is no score
    /// @param whyNot reasons, empty if shown
    record PairReply(
            UUID vacancy,
            UUID profile,
            boolean shown,
            List<ReasonView> whyNot,
            @Nullable ScoreView score,
            List<PathwayView> pathways,
            List<String> notices,
            String statement) {}

    record ReasonView(@Schema(example = "no-consent-for-DE") String code, String text) {}
}
