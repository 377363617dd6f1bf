package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one alias is asked for.
///
/// Filter and clauses stand side by side, because Lucene leaves out what cannot be among the best only where nothing
/// has to hold. So that it leaves out whom the filter keeps away as well, to pass the filter is worth more than all
/// clauses together (benchmarks/match.md).
///
/// @param ranking  clauses whose points add up
/// @param filter   what every record that is found fulfils
/// @param unwanted hundredths of a point that a record earns at most of which nothing is wanted
public record RankedQuery(Query ranking, Query filter, double unwanted) {

    /// More than all clauses together, which are worth 10,000 hundredths of a point.
    static final int PASSES = 20_000;

    /// What a score may err by in hundredths of a point: it is a sum of floats that tell a few thousandths apart.
    private static final double ROUNDING = 0.5;

    /// @param wanted   one of these at least must hold; if there are none, there is nothing to look for
    /// @param worth    what these earn
    /// @param unwanted hundredths of a point that `worth` gives at most where none of them holds
    /// @param others   all else that is worth points
    static Optional<RankedQuery> of(
            List<Query> filters, List<Query> wanted, List<Query> worth, double unwanted, List<Query> others) {
        if (wanted.isEmpty()) return Optional.empty();
        var passes = Query.of(q -> q.bool(b -> b.filter(filters)));
        var clauses = new ArrayList<Query>();
        clauses.add(Clauses.worth(PASSES, passes));
        clauses.addAll(worth);
        clauses.addAll(others);
        clauses.add(Clauses.lot());
        return Optional.of(new RankedQuery(
                Query.of(q -> q.bool(b -> b.should(clauses))),
                Query.of(q -> q.bool(b -> b.filter(filters)
                        .filter(any -> any.bool(w -> w.should(wanted).minimumShouldMatch("1"))))),
                unwanted + others.stream().mapToDouble(Clauses::most).sum() + Clauses.LOT + ROUNDING));
    }
}
