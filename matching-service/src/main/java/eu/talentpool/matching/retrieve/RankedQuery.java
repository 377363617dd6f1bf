package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Weights;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// What one alias is asked for.
///
/// Filter and clauses stand side by side, because Lucene leaves out what cannot be among the best only where nothing
/// has to hold. So that it leaves out whom the filter keeps away as well, to pass the filter is worth more than all
/// clauses together (benchmarks/match.md).
///
/// @param ranking clauses whose points add up
/// @param filter  what every record that is found fulfils
/// @param surely  whoever scores more than that passes the filter
public record RankedQuery(Query ranking, Query filter, double surely) {

    /// More than all clauses together, which are worth 10,000 hundredths of a point.
    static final int PASSES = 20_000;

    /// Welcome are experience and all that follows it, and to say nothing of occupations.
    ///
    /// @param wanted  one of these at least must hold; if there are none, there is nothing to look for
    /// @param welcome what else is worth points
    static Optional<RankedQuery> of(Weights weights, List<Query> filters, List<Query> wanted, List<Query> welcome) {
        if (wanted.isEmpty()) return Optional.empty();
        var passes = Query.of(q -> q.bool(b -> b.filter(filters)));
        var clauses = new ArrayList<Query>();
        clauses.add(Clauses.worth(PASSES, passes));
        clauses.addAll(wanted);
        clauses.addAll(welcome);
        return Optional.of(new RankedQuery(
                Query.of(q -> q.bool(b -> b.should(clauses))),
                Query.of(q -> q.bool(b -> b.filter(filters)
                        .filter(any -> any.bool(w -> w.should(wanted).minimumShouldMatch("1"))))),
                mostWelcome(weights)));
    }

    /// What a record may gain that shares nothing wanted; a point more for what scores lack in precision.
    private static double mostWelcome(Weights weights) {
        int most = EnumSet.range(Criterion.EXPERIENCE, Criterion.REMOTE).stream()
                .mapToInt(criterion -> weights.of(criterion).max())
                .sum();
        return most + Clauses.neutral(weights.of(Criterion.OCCUPATION)) + 100;
    }

    boolean passes(Found found) {
        return found.nearness() > surely;
    }
}
