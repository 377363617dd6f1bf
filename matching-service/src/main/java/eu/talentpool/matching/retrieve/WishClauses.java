package eu.talentpool.matching.retrieve;

import static eu.talentpool.matching.retrieve.Clauses.anyOf;
import static eu.talentpool.matching.retrieve.Clauses.fact;
import static eu.talentpool.matching.retrieve.Clauses.silent;
import static eu.talentpool.matching.retrieve.Clauses.worth;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.Hours;
import eu.talentpool.matching.score.Job.PayRange;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// What the wishes of a candidate earn, as in the scorers: the whole for a term that is met, nothing for one that is
/// contradicted, the neutral share for one of which the profile is silent. Where the job is silent all earn the same.
final class WishClauses {
    private static final int SOON_MONTHS = 3;

    private final Weights weights;

    WishClauses(Weights weights) {
        this.weights = weights;
    }

    List<Query> of(Job.Terms terms) {
        var clauses = new ArrayList<Query>();
        if (!terms.countries().isEmpty()) clauses.add(either(Criterion.COUNTRY, Fact.COUNTRY, in(terms.countries())));
        if (terms.hours() != null) clauses.add(either(Criterion.HOURS, Fact.FULL_TIME, hours(terms.hours())));
        if (terms.remote() != null) clauses.add(either(Criterion.REMOTE, Fact.REMOTE, remote(terms.remote())));
        if (terms.start() != null) clauses.add(Clauses.best(start(terms.start())));
        if (terms.pay() != null && terms.pay().currency().equals("EUR")) clauses.add(Clauses.best(pay(terms.pay())));
        return clauses;
    }

    private Query either(Criterion criterion, String kind, Query met) {
        var weight = weights.of(criterion);
        return Clauses.best(List.of(worth(weight.max(), met), silent(weight, kind)));
    }

    private static Query in(SortedSet<String> countries) {
        return anyOf(
                "facts", countries.stream().map(c -> Fact.of(Fact.COUNTRY, c)).toList());
    }

    private static Query hours(Hours hours) {
        return hours == Hours.EITHER ? said(Fact.FULL_TIME) : fact(Fact.FULL_TIME, hours == Hours.FULL_TIME);
    }

    private static Query remote(boolean offered) {
        return offered ? said(Fact.REMOTE) : fact(Fact.REMOTE, false);
    }

    private static Query said(String kind) {
        return anyOf("facts", List.of(Fact.of(kind, true), Fact.of(kind, false)));
    }

    private List<Query> start(LocalDate start) {
        var weight = weights.of(Criterion.START);
        var soon = (double) weight.max() * weights.credit(Credit.START_SOON) / Weights.ONE;
        var late = start.plusMonths(SOON_MONTHS).toString();
        var inTime = Query.of(q -> q.range(r -> r.date(d -> d.field("from").lte(start.toString()))));
        var inMonths = Query.of(q ->
                q.range(r -> r.date(d -> d.field("from").gt(start.toString()).lte(late))));
        return List.of(worth(weight.max(), inTime), worth(soon, inMonths), silent(weight, Fact.START));
    }

    private List<Query> pay(PayRange offered) {
        var weight = weights.of(Criterion.PAY);
        var min = offered.min() == null ? 0 : offered.min();
        var within = (double) weight.max() * weights.credit(Credit.PAY_WITHIN_RANGE) / Weights.ONE;
        return List.of(
                silent(weight, Fact.PAY),
                worth(weight.max(), Clauses.between("minPay", 0, min)),
                offered.max() == null
                        ? worth(Clauses.neutral(weight), above(min, null))
                        : worth(within, above(min, offered.max())));
    }

    private static Query above(int amount, @Nullable Integer most) {
        return Query.of(q -> q.range(r ->
                r.number(n -> n.field("minPay").gt((double) amount).lte(most == null ? null : most.doubleValue()))));
    }
}
