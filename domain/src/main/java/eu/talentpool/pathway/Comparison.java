package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.RulesOfDay.Row;
import eu.talentpool.pathway.requirement.Outcome;
import eu.talentpool.pathway.requirement.Situation;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Datum;
import eu.talentpool.pathway.value.ExchangeRates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares a person and a job with each row in force, and says where the row stands and what would settle it.
record Comparison(RulesOfDay day, ExchangeRates rates, View view) {

    /// The conditions by each degree. What does not rest on the degree is compared once.
    List<Condition[]> byDegree(PathwayFacts person, JobFacts job) {
        var degrees = person.degrees().isEmpty() ? List.of(Degree.UNKNOWN) : person.degrees();
        var byDegree = new ArrayList<Condition[]>();
        for (var degree : degrees) {
            var situation = new Situation(
                    person,
                    degree,
                    job,
                    day.rules().memberState(),
                    day.asOf(),
                    day.rules().lists(),
                    rates);
            byDegree.add(conditions(situation, byDegree));
        }
        return byDegree;
    }

    private Condition[] conditions(Situation situation, List<Condition[]> before) {
        var conditions = new Condition[day.rows().size()];
        for (int i = 0; i < conditions.length; i++) {
            var row = day.rows().get(i);
            var same = !before.isEmpty() && !row.byDegree();
            conditions[i] = same
                    ? before.getFirst()[i]
                    : condition(row, row.rule().requirement().check(situation));
        }
        return conditions;
    }

    private Condition condition(Row row, Outcome outcome) {
        var rule = row.rule();
        var verification = rule.verification();
        for (var datum : outcome.data()) verification = verification.weaker(datum.verification());
        var unverified = verification == Verification.UNVERIFIED;
        var state = unverified ? ConditionState.UNDETERMINED : outcome.state();
        return new Condition(
                rule.id(),
                rule.label(),
                state,
                unverified ? outcome.state() : null,
                outcome.found(),
                outcome.required(),
                and(row.sources(), outcome.data(), day::source),
                and(row.ids(), outcome.data(), Datum::id),
                points(outcome),
                verification,
                settledBy(row, state, unverified));
    }

    /// Of the row, then of each datum it used.
    private static <T> List<T> and(List<T> own, List<? extends Datum> data, Function<Datum, T> part) {
        return data.isEmpty()
                ? own
                : Stream.concat(own.stream(), data.stream().map(part)).toList();
    }

    private static List<PathwayAssessment.Points> points(Outcome outcome) {
        if (outcome.points().isEmpty()) return List.of();
        return outcome.points().stream()
                .map(p -> new PathwayAssessment.Points(p.label(), p.least(), p.most()))
                .toList();
    }

    private @Nullable String settledBy(Row row, ConditionState state, boolean unverified) {
        if (state != ConditionState.UNDETERMINED) return null;
        if (unverified) return "official-text";
        return view == View.EMPLOYER && row.rule().requirement().restsOnProtectedFacts()
                ? "applicant"
                : row.rule().label();
    }
}
