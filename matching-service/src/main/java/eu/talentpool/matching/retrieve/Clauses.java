package eu.talentpool.matching.retrieve;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Weight;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.Fact;
import eu.talentpool.searchindex.Lot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The few kinds of clause a retrieval query is made of. A boost is in hundredths of a point.
final class Clauses {

    /// What the lot adds at most.
    static final float LOT = 2f;

    private static final Time LAST = Time.of(t -> t.time(Lot.NUMBER + "ms"));

    private Clauses() {}

    static Query visible(LocalDate asOf) {
        return Query.of(q -> q.term(t -> t.field("visible").value(asOf.toString())));
    }

    static Query anyOf(String field, Collection<String> values) {
        var terms = values.stream()
                .sorted()
                .map(co.elastic.clients.elasticsearch._types.FieldValue::of)
                .toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    /// Between one and two hundredths of a point: a score tells 512 steps in between, so that few are equal at the
    /// cut, and nobody passes another who is better by what a total can tell.
    static Query lot() {
        return Query.of(q -> q.distanceFeature(
                d -> d.date(by -> by.field("lot").origin("0").pivot(LAST).boost(LOT))));
    }

    static Query worth(double points, Query clause) {
        return Query.of(q -> q.constantScore(c -> c.filter(clause).boost((float) points)));
    }

    static Query fact(String kind, Object value) {
        return anyOf("facts", List.of(Fact.of(kind, value)));
    }

    /// The neutral share, for records that say nothing of it.
    static Query silent(Weight weight, String kind) {
        return worth(neutral(weight), unknown(kind));
    }

    static Query unknown(String kind) {
        return anyOf("facts", List.of(Fact.unknown(kind)));
    }

    static Query between(String field, double from, double to) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).gte(from).lte(to))));
    }

    /// The best of several counts. Of use also where no two of them hold together: it tells Lucene what all of them are
    /// worth at most.
    static Query best(List<Query> clauses) {
        return Query.of(q -> q.disMax(d -> d.queries(clauses)));
    }

    /// Each token times what it counts in the record.
    static Query shares(String field, Map<String, Float> tokens) {
        return Query.of(q -> q.sparseVector(v -> v.field(field).prune(false).queryVector(tokens)));
    }

    /// What a clause of these kinds adds at most.
    static double most(Query clause) {
        return switch (clause._kind()) {
            case ConstantScore -> requireNonNull(clause.constantScore().boost());
            case DisMax ->
                clause.disMax().queries().stream()
                        .mapToDouble(Clauses::most)
                        .max()
                        .orElse(0);
            default -> throw new IllegalArgumentException("no clause of a retrieval: " + clause._kind());
        };
    }

    /// Points between the neutral share of a criterion and the whole: what evidence can gain.
    static double gain(Weights weights, Criterion criterion) {
        var weight = weights.of(criterion);
        return weight.max() - neutral(weight);
    }

    static double neutral(Weight weight) {
        return (double) weight.max() * weight.neutral() / Weights.ONE;
    }
}
