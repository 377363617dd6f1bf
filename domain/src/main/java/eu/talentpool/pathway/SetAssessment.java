package eu.talentpool.pathway;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.requirement.Outcome;
import eu.talentpool.pathway.requirement.Situation;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Datum;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The assessment of pairs by one set of rules on one day.
record SetAssessment(RuleSet rules, String version, LocalDate asOf, View view) {

    PathwayAssessment of(PathwayFacts person, JobFacts job) {
        var degrees = person.degrees().isEmpty() ? List.of(Degree.UNKNOWN) : person.degrees();
        var byDegree = degrees.stream()
                .map(d -> conditions(new Situation(person, d, job, rules.memberState(), asOf, rules.lists())))
                .toList();
        var routes = rules.routes().stream()
                .flatMap(r -> best(byDegree.stream().flatMap(c -> route(r, c).stream())).stream())
                .toList();
        return assessment(routes);
    }

    private PathwayAssessment assessment(List<Route> routes) {
        var state = state(routes);
        var nearest = state == PathwayState.UNDETERMINED ? best(routes.stream()).orElse(null) : null;
        return new PathwayAssessment(
                rules.pathway(),
                rules.memberState(),
                asOf,
                state,
                routes,
                nearest == null ? null : nearest.id(),
                nearest == null ? List.of() : Openness.open(nearest).toList(),
                rules.reservations(),
                rules.gaps(),
                verifiedOn(routes),
                version);
    }

    /// A pathway that rests on unverified rules alone is information, not an assessment.
    private static PathwayState state(List<Route> routes) {
        if (routes.stream().flatMap(Route::conditions).allMatch(c -> c.wouldBe() != null)) return PathwayState.UNKNOWN;
        return switch (ConditionState.any(routes.stream().map(Route::state))) {
            case MET, NOT_APPLICABLE -> PathwayState.MET;
            case UNDETERMINED -> PathwayState.UNDETERMINED;
            case NOT_MET -> PathwayState.NOT_MET;
        };
    }

    /// The route by the degree that serves best; the law asks all of one degree.
    private static Optional<Route> best(Stream<Route> routes) {
        return routes.min(comparing(Route::state).thenComparing(comparingLong(Openness::of)));
    }

    private Map<String, Condition> conditions(Situation situation) {
        var conditions =
                HashMap.<String, Condition>newHashMap(rules.conditions().size());
        for (var rule : rules.conditions())
            if (rule.inForce(asOf))
                conditions.put(rule.id(), condition(rule, rule.requirement().check(situation)));
        return conditions;
    }

    /// The route with the conditions in force; empty if none or no way through one of its gates is in force.
    private static Optional<Route> route(RuleSet.Route route, Map<String, Condition> conditions) {
        var all = inForce(route.all(), conditions);
        var gates = route.gates().stream().map(g -> inForce(g, conditions)).toList();
        if (all.isEmpty() || gates.stream().anyMatch(List::isEmpty)) return Optional.empty();
        var states = Stream.concat(
                all.stream().map(Condition::state),
                gates.stream().map(g -> ConditionState.any(g.stream().map(Condition::state))));
        return Optional.of(new Route(route.id(), ConditionState.all(states), all, gates));
    }

    private static List<Condition> inForce(List<String> ids, Map<String, Condition> conditions) {
        return ids.stream().map(conditions::get).filter(Objects::nonNull).toList();
    }

    private Condition condition(Rule rule, Outcome outcome) {
        var verification =
                outcome.data().stream().map(Datum::verification).reduce(rule.verification(), Verification::weaker);
        var unverified = verification == Verification.UNVERIFIED;
        var state = unverified ? ConditionState.UNDETERMINED : outcome.state();
        return new Condition(
                rule.id(),
                rule.label(),
                state,
                unverified ? outcome.state() : null,
                outcome.found(),
                outcome.required(),
                Stream.concat(
                                Stream.of(source(rule.source(), rule.article(), rule.verifiedOn())),
                                outcome.data().stream().map(d -> source(d.source(), d.article(), d.verifiedOn())))
                        .toList(),
                Stream.concat(Stream.of(rule.id()), outcome.data().stream().map(Datum::id))
                        .toList(),
                outcome.points().stream()
                        .map(p -> new PathwayAssessment.Points(p.label(), p.least(), p.most()))
                        .toList(),
                verification,
                settledBy(rule, state, unverified));
    }

    private LegalSource source(String key, String article, LocalDate verifiedOn) {
        var source = rules.source(key);
        return new LegalSource(source.title(), article, source.reference(), source.textAsOf(), verifiedOn);
    }

    private @Nullable String settledBy(Rule rule, ConditionState state, boolean unverified) {
        if (state != ConditionState.UNDETERMINED) return null;
        if (unverified) return "official-text";
        return view == View.EMPLOYER && rule.requirement().restsOnProtectedFacts() ? "applicant" : rule.label();
    }

    private static @Nullable LocalDate verifiedOn(List<Route> routes) {
        return routes.stream()
                .flatMap(Route::conditions)
                .flatMap(c -> c.sources().stream())
                .map(LegalSource::verifiedOn)
                .min(naturalOrder())
                .orElse(null);
    }
}
