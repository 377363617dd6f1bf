package eu.talentpool.guidance;

import eu.talentpool.pathway.LegalSource;
import eu.talentpool.pathway.NearMiss;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.terms.Verification;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A pathway assessment as it stands in a reply.
///
/// @param state      `MET` (may meet the published requirements), `NOT_MET`, `UNDETERMINED` or `UNKNOWN` (no rule data)
/// @param routes     any one that is met suffices
/// @param nearestRoute id of the open route with the fewest open conditions; null if none is open, or one is met
/// @param statements  what is told of the pathway and compared with nobody
/// @param wouldSettle what to find out or to hand in, for the route with the fewest open conditions
/// @param information where to read of procedures, rights and complaint bodies of the Member State
/// @param nearMisses conditions each of which alone stands between, fewest open ones first; empty if none does
/// @param disclaimer goes with every pathway that is shown
public record PathwayView(
        @Schema(example = "blue-card") String pathway,
        @Schema(example = "EU Blue Card") String name,
        @Schema(example = "DE") String memberState,
        @Schema(example = "UNDETERMINED") String state,
        String text,
        List<RouteView> routes,
        @Nullable @Schema(example = "DE-18g-1-s1") String nearestRoute,
        List<StatementView> statements,
        List<String> wouldSettle,

        @Schema(description = "Conditions each of which alone stands between")
        List<NearMissView> nearMisses,

        List<String> reservations,
        List<String> gaps,
        @Nullable LocalDate verifiedOn,
        String rulesVersion,

        @Schema(example = "/api/v1/member-states/DE/information")
        String information,

        String disclaimer) {

    /// @param conditions all that the route asks for
    public record RouteView(String id, String text, String state, List<ConditionView> conditions) {}

    /// @param wouldBe      what an unverified rule would give if it were confirmed
    /// @param verification of the datum: official, secondary, unverified or conflict
    public record ConditionView(
            String id,
            String text,
            String state,
            @Nullable String wouldBe,
            String found,
            String required,
            String verification,
            @Nullable String settledBy,
            List<PointsView> points,
            List<SourceView> sources) {

        public static ConditionView of(Condition c, PathwayTexts texts) {
            return new ConditionView(
                    c.id(),
                    texts.condition(c.label()),
                    c.state().name(),
                    c.wouldBe() == null ? null : c.wouldBe().name(),
                    texts.value(c.found()),
                    texts.value(c.required()),
                    name(c.verification()),
                    c.settledBy() == null ? null : texts.settledBy(c.settledBy()),
                    c.points().stream()
                            .map(p -> new PointsView(texts.condition(p.label()), p.least(), p.most()))
                            .toList(),
                    c.sources().stream().map(SourceView::of).toList());
        }
    }

    /// Points of one criterion of a table: from `least`, if all that is open turns out badly, to `most`.
    public record PointsView(String text, int least, int most) {}

    /// Something told, for example how long an authority may take.
    public record StatementView(String id, String text, String verification, SourceView source) {

        public static StatementView of(PathwayAssessment.Statement s, PathwayTexts texts) {
            return new StatementView(
                    s.id(), texts.statement(s.label()), name(s.verification()), SourceView.of(s.source()));
        }
    }

    /// A condition that alone is not met, or alone is still open.
    ///
    /// @param condition label, as a filter of matches takes it
    /// @param open      conditions of the route that are open besides
    public record NearMissView(
            @Schema(example = "pay") String condition,
            String text,
            String state,
            String found,
            String required,
            String route,
            long open) {}

    public record SourceView(
            String title,
            String article,
            String reference,
            @Nullable LocalDate textAsOf) {

        static SourceView of(LegalSource s) {
            return new SourceView(s.title(), s.article(), s.reference(), s.textAsOf());
        }
    }

    public static PathwayView of(PathwayAssessment a, PathwayTexts texts) {
        return new PathwayView(
                a.pathway(),
                texts.pathway(a.pathway()),
                a.memberState(),
                a.state().name(),
                texts.state(a.state()),
                a.routes().stream().map(r -> route(r, texts)).toList(),
                a.nearestRoute(),
                a.statements().stream().map(s -> StatementView.of(s, texts)).toList(),
                wouldSettle(a, texts),
                NearMiss.of(a).stream().map(miss -> nearMiss(miss, texts)).toList(),
                a.reservations().stream().map(texts::reservation).toList(),
                a.gaps().stream().map(texts::gap).toList(),
                a.verifiedOn(),
                a.rulesVersion(),
                InformationController.path(a.memberState()),
                texts.disclaimer(a));
    }

    private static List<String> wouldSettle(PathwayAssessment a, PathwayTexts texts) {
        return a.missing().stream()
                .map(Condition::settledBy)
                .filter(Objects::nonNull)
                .distinct()
                .map(texts::settledBy)
                .toList();
    }

    private static RouteView route(Route route, PathwayTexts texts) {
        return new RouteView(
                route.id(),
                texts.route(route.id()),
                route.state().name(),
                route.conditions().map(c -> ConditionView.of(c, texts)).toList());
    }

    private static String name(Verification verification) {
        return verification.name().toLowerCase(Locale.ROOT);
    }

    private static NearMissView nearMiss(NearMiss miss, PathwayTexts texts) {
        var c = miss.condition();
        return new NearMissView(
                c.label(),
                texts.condition(c.label()),
                c.state().name(),
                texts.value(c.found()),
                texts.value(c.required()),
                texts.route(miss.route()),
                miss.open());
    }
}
