package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The nearest occupation counts, as in the scorer: the very one, else the same ISCO-08 group of four digits, one near
/// in ESCO, the same group of three or two digits.
final class OccupationClauses {
    private static final Map<Integer, Credit> BY_DIGITS = Map.of(
            4, Credit.SAME_UNIT_GROUP,
            3, Credit.SAME_MINOR_GROUP,
            2, Credit.SAME_SUB_MAJOR_GROUP);

    private final Weights weights;

    OccupationClauses(Weights weights) {
        this.weights = weights;
    }

    /// One clause for each degree of nearness; empty if there are no occupations.
    ///
    /// @param nearOccupations URIs of those near to one of the occupations
    List<Query> near(List<Occupation> occupations, Set<String> nearOccupations) {
        return near(occupations, nearOccupations, 0);
    }

    /// As [#near], for somebody who wishes for none: work done can only help, so all others earn the neutral share.
    List<Query> practised(List<Occupation> occupations) {
        return near(occupations, Set.of(), unknown());
    }

    /// @param others what is earned without being near
    private List<Query> near(List<Occupation> occupations, Set<String> nearOccupations, double others) {
        var clauses = new ArrayList<Query>();
        var uris = new TreeSet<String>();
        occupations.stream().map(Occupation::uri).filter(Objects::nonNull).forEach(uris::add);
        if (!uris.isEmpty()) clauses.add(worth(Credit.SAME_OCCUPATION, others, "occupations", uris));
        if (!nearOccupations.isEmpty())
            clauses.add(worth(Credit.NEAR_OCCUPATION, others, "occupations", new TreeSet<>(nearOccupations)));
        new TreeMap<>(BY_DIGITS).forEach((digits, credit) -> {
            var groups = groups(occupations, digits);
            if (!groups.isEmpty()) clauses.add(worth(credit, others, "isco" + digits, groups));
        });
        return clauses;
    }

    private static TreeSet<String> groups(List<Occupation> occupations, int digits) {
        var groups = new TreeSet<String>();
        for (var occupation : occupations)
            if (occupation.iscoGroup().length() >= digits)
                groups.add(occupation.iscoGroup().substring(0, digits));
        return groups;
    }

    private Query worth(Credit credit, double others, String field, TreeSet<String> values) {
        double points = (double) weights.of(Criterion.OCCUPATION).max() * weights.credit(credit) / Weights.ONE;
        return Clauses.worth(points - others, Clauses.anyOf(field, values));
    }

    /// What the nearest is worth, or the neutral share where no occupation is named and none is near. Beside each other
    /// the two would seem to add up, and Lucene could leave out fewer.
    ///
    /// @param near of [#near], not empty
    Query orUnknown(List<Query> near) {
        var unknown = Clauses.worth(unknown(), Clauses.unknown(Fact.OCCUPATION));
        return Clauses.best(Stream.concat(near.stream(), Stream.of(unknown)).toList());
    }

    /// What an occupation earns that is not known, in hundredths of a point.
    double unknown() {
        return Clauses.neutral(weights.of(Criterion.OCCUPATION));
    }
}
