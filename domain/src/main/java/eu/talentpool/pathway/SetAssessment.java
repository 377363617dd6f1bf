package eu.talentpool.pathway;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.RulesOfDay.Row;
import eu.talentpool.pathway.RulesOfDay.Way;
import eu.talentpool.pathway.requirement.Outcome;
import eu.talentpool.pathway.requirement.Situation;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Datum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The assessment of pairs by one set of rules on one day.
record SetAssessment(RulesOfDay day, String version, View view) {

    private static final Comparator<Route> BEST_FIRST =
            comparing(Route::state).thenComparing(comparingLong(Openness::of));

    PathwayAssessment of(PathwayFacts person, JobFacts job) {
        var byDegree = byDegree(person, job);
        var routes = new ArrayList<Route>();
        for (var way : day.ways())
            best(byDegree.stream().map(c -> route(way, c))).ifPresent(routes::add);
        return assessment(List.copyOf(routes));
    }

    /// The conditions by each degree. What does not rest on the degree is compared once.
    private List<Condition[]> byDegree(PathwayFacts person, JobFacts job) {
        var degrees = person.degrees().isEmpty() ? List.of(Degree.UNKNOWN) : person.degrees();
        var byDegree = new ArrayList<Condition[]>();
        for (var degree : degrees) {
            var situation = new Situation(
                    person,
                    degree,
                    job,
                    day.rules().memberState(),
                    day.asOf(),
                    day.rules().lists());
            byDegree.add(conditions(situation, byDegree));
        }
        return byDegree;
    }

    private Condition[] conditions(Situation situation, List<Condition[]> before) {
        var conditions = new Condition[day.rows().size()];
        for (int i = 0; i < conditions.length; i++) {
            var row = day.rows().get(i);
            var same = !before.isEmpty() && !row.rule().requirement().restsOnDegree();
            conditions[i] = same
                    ? before.getFirst()[i]
                    : condition(row, row.rule().requirement().check(situation));
        }
        return conditions;
    }

    private PathwayAssessment assessment(List<Route> routes) {
        var state = state(routes);
        var nearest = state == PathwayState.UNDETERMINED ? best(routes.stream()).orElse(null) : null;
        return new PathwayAssessment(
                day.rules().pathway(),
                day.rules().memberState(),
                day.asOf(),
                state,
                routes,
                nearest == null ? null : nearest.id(),
                nearest == null ? List.of() : Openness.open(nearest).toList(),
                day.rules().reservations(),
                day.rules().gaps(),
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
        return routes.min(BEST_FIRST);
    }

    private static Route route(Way way, Condition[] conditions) {
        var all = pick(way.all(), conditions);
        var gates = way.gates().stream().map(gate -> pick(gate, conditions)).toList();
        var states = Stream.concat(
                all.stream().map(Condition::state),
                gates.stream().map(g -> ConditionState.any(g.stream().map(Condition::state))));
        return new Route(way.id(), ConditionState.all(states), all, gates);
    }

    private static List<Condition> pick(int[] positions, Condition[] conditions) {
        return Arrays.stream(positions).mapToObj(i -> conditions[i]).toList();
    }

    private Condition condition(Row row, Outcome outcome) {
        var rule = row.rule();
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
                and(row.source(), outcome.data().stream().map(day::source)),
                and(rule.id(), outcome.data().stream().map(Datum::id)),
                outcome.points().stream()
                        .map(p -> new PathwayAssessment.Points(p.label(), p.least(), p.most()))
                        .toList(),
                verification,
                settledBy(row, state, unverified));
    }

    private static <T> List<T> and(T first, Stream<T> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private @Nullable String settledBy(Row row, ConditionState state, boolean unverified) {
        if (state != ConditionState.UNDETERMINED) return null;
        if (unverified) return "official-text";
        return view == View.EMPLOYER && row.rule().requirement().restsOnProtectedFacts()
                ? "applicant"
                : row.rule().label();
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
