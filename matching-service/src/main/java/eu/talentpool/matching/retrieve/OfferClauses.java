package eu.talentpool.matching.retrieve;

import static eu.talentpool.matching.retrieve.Clauses.anyOf;
import static eu.talentpool.matching.retrieve.Clauses.fact;
import static eu.talentpool.matching.retrieve.Clauses.silent;
import static eu.talentpool.matching.retrieve.Clauses.worth;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Candidate.Wishes;
import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the terms on offer earn of the wishes of a candidate, as in the scorers: the mirror of [WishClauses]. Where the
/// candidate is silent all vacancies earn the same.
final class OfferClauses {
    private static final int SOON_MONTHS = 3;

    private final Weights weights;

    OfferClauses(Weights weights) {
        this.weights = weights;
    }

    List<Query> of(Wishes wishes) {
        var clauses = new ArrayList<Query>();
        if (!wishes.countries().isEmpty())
            clauses.add(worth(weights.of(Criterion.COUNTRY).max(), anyOf("places", wishes.countries())));
        if (wishes.fullTime() != null) clauses.add(either(Criterion.HOURS, Fact.FULL_TIME, hours(wishes.fullTime())));
        if (wishes.remote() != null) clauses.add(either(Criterion.REMOTE, Fact.REMOTE, remote(wishes.remote())));
        if (wishes.availableFrom() != null) clauses.add(Clauses.best(start(wishes.availableFrom())));
        if (wishes.minPay() != null && wishes.minPay().currency().equals("EUR"))
            clauses.add(Clauses.best(pay(wishes.minPay().yearly())));
        return clauses;
    }

    private Query either(Criterion criterion, String kind, Query met) {
        var weight = weights.of(criterion);
        return Clauses.best(List.of(worth(weight.max(), met), silent(weight, kind)));
    }

    private static Query hours(boolean fullTime) {
        return facts(Fact.FULL_TIME, fullTime, Fact.EITHER);
    }

    private static Query remote(boolean wished) {
        return wished ? fact(Fact.REMOTE, true) : facts(Fact.REMOTE, true, false);
    }

    private static Query facts(String kind, Object... values) {
        return anyOf(
                "facts", Stream.of(values).map(value -> Fact.of(kind, value)).toList());
    }

    private List<Query> start(LocalDate available) {
        var weight = weights.of(Criterion.START);
        var soon = (double) weight.max() * weights.credit(Credit.START_SOON) / Weights.ONE;
        return List.of(
                worth(weight.max(), startsFrom(available)),
                worth(soon, startsFrom(available.minusMonths(SOON_MONTHS))),
                silent(weight, Fact.START));
    }

    private static Query startsFrom(LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field("start").gte(day.toString()))));
    }

    private List<Query> pay(int wished) {
        var weight = weights.of(Criterion.PAY);
        var within = (double) weight.max() * weights.credit(Credit.PAY_WITHIN_RANGE) / Weights.ONE;
        return List.of(
                worth(weight.max(), atLeast("minPay", wished)),
                worth(within, atLeast("maxPay", wished)),
                worth(Clauses.neutral(weight), fact(Fact.PAY, Fact.OPEN)),
                silent(weight, Fact.PAY));
    }

    private static Query atLeast(String field, int amount) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).gte((double) amount))));
    }
}
