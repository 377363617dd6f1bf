package eu.talentpool.guidance;

import eu.talentpool.guidance.PathwaySummary.NearMissSummary;
import eu.talentpool.guidance.PathwayView.ConditionView;
import eu.talentpool.guidance.PathwayView.StatementView;
import eu.talentpool.pathway.NearMiss;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.PathwayState;
import eu.talentpool.pathway.PathwayTexts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Collects what the pathways of many matches have in common: a reply says it once, and its matches name it by a key.
/// For one reply and one thread.
public final class PathwayLegend {

    private final PathwayTexts texts;
    private final Keys<About> about = new Keys<>();
    private final Keys<Condition> conditions = new Keys<>();
    private final Map<String, AboutView> aboutViews = new TreeMap<>();
    private final Map<String, ConditionView> conditionViews = new TreeMap<>();
    private final Keys<RouteView> routes = new Keys<>();
    private final Map<String, RouteView> routeViews = new TreeMap<>();
    private final Set<String> routeIds = new HashSet<>();
    private final Set<PathwayState> states = EnumSet.noneOf(PathwayState.class);

    public PathwayLegend(PathwayTexts texts) {
        this.texts = texts;
    }

    /// @param states     what each state of a pathway means
    /// @param pathways   by the key `about` of a summary
    /// @param routes     by the key `route` of a summary
    /// @param routeNames by the id of a route, of near misses too
    /// @param conditions by the keys of routes and near misses
    public record View(
            @Schema(example = "{\"UNDETERMINED\": \"cannot be said yet\"}")
            Map<PathwayState, String> states,

            Map<String, AboutView> pathways,

            Map<String, RouteView> routes,

            @Schema(example = "{\"DE-18g-1-s1\": \"Degree and general salary threshold (AufenthG § 18g(1) s. 1)\"}")
            Map<String, String> routeNames,

            Map<String, ConditionView> conditions) {}

    /// What holds of a pathway whoever asks, but for the age of the data that were used.
    ///
    /// @param statements  what is told of the pathway and compared with nobody
    /// @param information where to read of procedures, rights and complaint bodies of the Member State
    /// @param disclaimer  goes with every pathway that is shown
    public record AboutView(
            @Schema(example = "EU Blue Card") String name,
            List<StatementView> statements,
            List<String> reservations,
            List<String> gaps,
            @Nullable LocalDate verifiedOn,
            String rulesVersion,

            @Schema(example = "/api/v1/member-states/DE/information")
            String information,

            String disclaimer) {}

    /// A route as some matches stand with it: all those that the same was found of.
    ///
    /// @param id          of its name
    /// @param state       `MET`, `NOT_MET`, `UNDETERMINED`, or `NOT_APPLICABLE`
    /// @param conditions  keys of all that it asks for
    /// @param wouldSettle keys of open conditions: the `settledBy` of each says what to find out or to hand in; of
    ///                    several that the same would settle the first
    public record RouteView(
            @Schema(example = "DE-18g-1-s1") String id,
            @Schema(example = "UNDETERMINED") String state,

            @Schema(example = "[\"DE-18g-1-pay\", \"DE-18-2-1\"]")
            List<String> conditions,

            @Schema(example = "[\"DE-18-2-1\"]") List<String> wouldSettle) {}

    private record About(
            String pathway,
            String memberState,
            List<String> reservations,
            List<String> gaps,
            @Nullable LocalDate verifiedOn) {}

    /// Distinct values; the second of a name gets a number.
    private static final class Keys<T> {
        private final Map<T, String> keys = new HashMap<>();

        /// Spares comparing what matches have in common.
        private final Map<T, String> same = new IdentityHashMap<>();

        private final Map<String, Integer> uses = new HashMap<>();

        @Nullable
        String find(T value) {
            var known = same.get(value);
            if (known != null) return known;
            var equal = keys.get(value);
            if (equal != null) same.put(value, equal);
            return equal;
        }

        String add(T value, String name) {
            int use = uses.merge(name, 1, Integer::sum);
            var key = use == 1 ? name : name + "~" + use;
            keys.put(value, key);
            return key;
        }
    }

    public View view() {
        var names = new TreeMap<String, String>();
        for (var route : routeIds) names.put(route, texts.route(route));
        var meanings = new EnumMap<PathwayState, String>(PathwayState.class);
        for (var state : states) meanings.put(state, texts.state(state));
        return new View(meanings, aboutViews, routeViews, names, conditionViews);
    }

    public PathwaySummary add(PathwayAssessment a) {
        states.add(a.state());
        return new PathwaySummary(
                a.pathway(),
                a.memberState(),
                a.state().name(),
                about(a),
                a.routes().stream()
                        .filter(r -> isTold(a, r))
                        .findFirst()
                        .map(r -> route(r, a))
                        .orElse(null),
                NearMiss.of(a).stream().map(this::nearMiss).toList());
    }

    private static boolean isTold(PathwayAssessment a, Route route) {
        return a.nearestRoute() == null
                ? route.state().name().equals(a.state().name())
                : route.id().equals(a.nearestRoute());
    }

    private String about(PathwayAssessment a) {
        var what = new About(a.pathway(), a.memberState(), a.reservations(), a.gaps(), a.verifiedOn());
        var known = about.find(what);
        if (known != null) return known;
        var key = about.add(what, a.memberState() + "/" + a.pathway());
        aboutViews.put(
                key,
                new AboutView(
                        texts.pathway(a.pathway()),
                        a.statements().stream()
                                .map(s -> StatementView.of(s, texts))
                                .toList(),
                        a.reservations().stream().map(texts::reservation).toList(),
                        a.gaps().stream().map(texts::gap).toList(),
                        a.verifiedOn(),
                        a.rulesVersion(),
                        InformationController.path(a.memberState()),
                        texts.disclaimer(a)));
        return key;
    }

    /// Of those that the same would settle the first.
    private List<String> wouldSettle(PathwayAssessment a) {
        var said = new HashSet<String>();
        return a.missing().stream()
                .filter(c -> c.settledBy() != null && said.add(c.settledBy()))
                .map(this::condition)
                .toList();
    }

    private String route(Route route, PathwayAssessment a) {
        routeIds.add(route.id());
        var conditions = route.conditions().map(this::condition).toList();
        var view = new RouteView(route.id(), route.state().name(), conditions, wouldSettle(a));
        var known = routes.find(view);
        if (known != null) return known;
        var key = routes.add(view, route.id());
        routeViews.put(key, view);
        return key;
    }

    private String condition(Condition c) {
        var known = conditions.find(c);
        if (known != null) return known;
        var key = conditions.add(c, c.id());
        conditionViews.put(key, ConditionView.of(c, texts));
        return key;
    }

    private NearMissSummary nearMiss(NearMiss miss) {
        var c = miss.condition();
        routeIds.add(miss.route());
        return new NearMissSummary(c.label(), condition(c), miss.route(), miss.open());
    }
}
