package eu.talentpool.pathway;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Points;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.terms.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a pair compares with one pathway of one Member State on a day. `MET` means that the pair may meet the published
/// requirements; [PathwayTexts#disclaimer] goes with every reply that shows it.
///
/// @param pathway      for example `blue-card`
/// @param memberState  ISO 3166 alpha-2
/// @param asOf         day of application that was assumed
/// @param routes       any one that is met suffices; empty if the state is unknown
/// @param nearestRoute id of the open route with the fewest open conditions, null if none is open or one is met
/// @param missing      the open conditions of that route: what would settle it
/// @param statements   what is told of the pathway and compared with nobody
/// @param reservations keys of what an authority examines and nobody compared here
/// @param gaps         keys of what the rule data do not know
/// @param verifiedOn   day the oldest datum used was verified, null if there is none
/// @param rulesVersion of [PathwayRules]
public record PathwayAssessment(
        String pathway,
        String memberState,
        LocalDate asOf,
        PathwayState state,
        List<Route> routes,
        @Nullable String nearestRoute,
        List<Condition> missing,
        List<Statement> statements,
        List<String> reservations,
        List<String> gaps,
        @Nullable LocalDate verifiedOn,
        String rulesVersion) {

    /// True if nothing is compared: the pathway is information.
    public boolean toldOnly() {
        return routes.isEmpty() && !statements.isEmpty();
    }

    /// @param state never `NOT_APPLICABLE`
    /// @param all   every one must hold
    /// @param gates one of each group must hold
    public record Route(String id, ConditionState state, List<Condition> all, List<List<Condition>> gates) {

        public Stream<Condition> conditions() {
            return Stream.concat(all.stream(), gates.stream().flatMap(List::stream));
        }
    }

    /// @param id           of the rule
    /// @param label        key of its texts in [PathwayTexts]
    /// @param wouldBe      what an unverified rule would give if it were confirmed; null for every other rule
    /// @param found        value of the pair, none if unknown; [PathwayTexts#value] says it
    /// @param required     value of the rule, none if it has none
    /// @param sources      of the rule, then of the amounts and lists used
    /// @param ruleIds      of the rule, then of the amounts and lists used
    /// @param points       of each criterion, where the rule is a table of points
    /// @param verification of the weakest datum used
    /// @param settledBy    key of the document or datum that would settle it, null if it is settled
    public record Condition(
            String id,
            String label,
            ConditionState state,
            @Nullable ConditionState wouldBe,
            Words found,
            Words required,
            List<LegalSource> sources,
            List<String> ruleIds,
            List<Points> points,
            Verification verification,
            @Nullable String settledBy) {

        /// Of what differs between the pairs that one row compares, because a page of matches looks up thousands.
        @Override
        public int hashCode() {
            return Objects.hash(id, state, found, settledBy);
        }
    }

    /// @param label        key of its text in [PathwayTexts]
    /// @param verification how far the source bears it out
    public record Statement(String id, String label, LegalSource source, Verification verification) {}
}
