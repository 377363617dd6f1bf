package eu.talentpool.matching;

import eu.talentpool.guidance.PathwayLegend;
import eu.talentpool.guidance.PathwaySummary;
import eu.talentpool.guidance.PathwayView;
import eu.talentpool.matching.filter.Minimum;
import eu.talentpool.matching.filter.Selection;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.filter.Tongue;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.pathways.PathwayFacet;
import eu.talentpool.pathway.PathwayState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The replies of the matching door.
final class Replies {

    private Replies() {}

    /// Versions of everything that decides a rank.
    record VersionsView(
            @Schema(example = "1") String weights,
            @Schema(example = "3f9c51a2b7d0") String rules,
            @Schema(example = "starter-1") String taxonomy) {

        static VersionsView of(Ranking.Versions versions) {
            return new VersionsView(versions.weights(), versions.rules(), versions.taxonomy());
        }
    }

    /// A page of a ranking.
    ///
    /// @param ranking   id under which the ranking is kept
    /// @param asOf      day it was computed for
    /// @param filter    that was used
    /// @param ranked    length of the ranking after the filter; it ends there
    /// @param leftOut   matches that the filter left out
    /// @param leftOutBy by filter the matches that it does not keep
    /// @param pathwayFacets by pathway the matches in each state, before the filter
    /// @param legend    what the pathways of the items have in common
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

            @Schema(
                    description = "By filter the matches that it does not keep; one that several do not keep counts"
                            + " with each",
                    example = "{\"country\": 3, \"language=de:B1\": 14}")
            SortedMap<String, Integer> leftOutBy,

            @Schema(description = "Matches by pathway, state and near miss, before the filter")
            List<PathwayFacet> pathwayFacets,

            List<T> items,
            PathwayLegend.View legend,
            int withdrawn,
            @Nullable String nextPage,
            List<String> notices,
            String statement) {}

    /// The parameters of a request as they were understood.
    record FilterView(
            @Nullable String pathway,
            List<PathwayState> pathwayState,
            @Nullable String nearMiss,
            @Schema(example = "score") String sort,
            List<String> country,
            List<String> occupation,
            List<String> language,
            List<String> minimum,
            @Nullable String missing) {

        static FilterView of(Selection selection) {
            return of(selection.sieve(), selection.byDate());
        }

        static FilterView of(Sieve sieve) {
            return of(sieve, false);
        }

        private static FilterView of(Sieve sieve, boolean byDate) {
            var pathways = sieve.pathways();
            var match = sieve.match();
            var sort = pathways.order().name().toLowerCase(Locale.ROOT);
            return new FilterView(
                    pathways.pathway(),
                    pathways.states(),
                    pathways.nearMiss(),
                    byDate ? "date" : sort,
                    match.countries(),
                    match.occupations(),
                    match.languages().stream().map(Tongue::toString).toList(),
                    match.minimum().stream().map(Minimum::toString).toList(),
                    match.missing());
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

            @Nullable @Schema(description = "Null where automatic ranking is switched off")
            ScoreView score,

            List<PathwaySummary> pathways,

            @Nullable @Schema(description = "When somebody of the employer rejected the candidate")
            Instant rejectedAt) {}

    record VacancyView(
            int rank,
            UUID vacancy,
            String title,
            @Nullable String employer,
            List<String> places,
            @Nullable LocalDate applicationDeadline,
            @Nullable ScoreView score,
            List<PathwaySummary> pathways) {}

    /// Why a pair stands where it stands, or why it does not stand anywhere.
    ///
    /// @param shown  false if one side is not shown to the other; then there is no score
    /// @param whyNot reasons why one side is not shown to the other, empty if shown
    /// @param reach  whether each side finds the other
    /// @param rejection by a human of the employer, null if there was none
    record PairReply(
            UUID vacancy,
            UUID profile,
            boolean shown,
            List<ReasonView> whyNot,
            ReachView reach,
            @Nullable RejectionView rejection,
            @Nullable ScoreView score,
            List<PathwayView> pathways,
            List<String> notices,
            String statement) {}

    record RejectionView(Instant at, String reason) {}

    /// @param candidateOfVacancy the profile stands in a ranking of the vacancy
    /// @param vacancyOfProfile   the vacancy stands in a ranking of the profile
    record ReachView(FoundView candidateOfVacancy, FoundView vacancyOfProfile) {}

    /// @param whyNot reasons, empty if found
    record FoundView(boolean found, List<ReasonView> whyNot) {

        static FoundView not(ReasonView reason) {
            return new FoundView(false, List.of(reason));
        }
    }

    record ReasonView(@Schema(example = "no-consent-for-DE") String code, String text) {}

    /// Matches that lack exactly one thing, grouped by that thing, largest group first.
    ///
    /// @param ranking id under which the matches are kept
    /// @param matches all of them
    record NearMissReply(
            UUID ranking,
            LocalDate asOf,
            VersionsView versions,
            int matches,
            List<NearMissGroup> groups,
            List<String> notices,
            String statement) {}

    /// @param missing key of the one thing; as parameter 'missing' of a ranking it lists the whole group
    /// @param first   best ones of the group
    record NearMissGroup(
            @Schema(example = "language:de:B1") String missing,
            @Schema(example = "German B1") String text,
            @Schema(example = "14") int matches,
            List<NearMissView> first) {}

    /// @param name title of the vacancy, or occupations of the candidate
    record NearMissView(
            UUID id, String name, @Schema(example = "71.20") BigDecimal total) {}

    /// What one language level or one skill more would change. Each vacancy counts that is shown and found for the
    /// profile, with the gain or without.
    ///
    /// @param required       vacancies that require it, and for which it would then be met
    /// @param complete       of all, those that lack nothing known with it, and lacked something without it
    /// @param minimum        points of a total
    /// @param passingMinimum vacancies that reach the minimum with it, and did not without it
    /// @param vacancies      the first few of these, those that lack nothing first
    record WhatIfReply(
            @Schema(example = "language=de:B1") String gain,
            @Schema(example = "14") int required,
            @Schema(example = "9") int complete,
            @Schema(example = "60.00") BigDecimal minimum,
            @Schema(example = "11") int passingMinimum,
            List<GainView> vacancies,
            List<String> notices,
            String statement) {}

    /// @param missing what is known to be missing then
    record GainView(
            UUID vacancy,
            String title,
            @Nullable String employer,
            @Schema(example = "64.10") BigDecimal without,
            @Schema(example = "72.30") BigDecimal with,
            List<String> missing) {}

    /// Matches for a text or document that was sent along.
    ///
    /// @param read  what was understood of it
    /// @param found how many matches there are; the first are in `items`
    /// @param legend what the pathways of the items have in common
    record AdHocReply<T>(
            ReadView read,
            LocalDate asOf,
            VersionsView versions,
            int found,
            List<T> items,
            PathwayLegend.View legend,
            List<String> notices,
            String statement) {}
}
