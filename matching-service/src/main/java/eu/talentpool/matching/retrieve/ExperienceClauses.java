package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.WorkTerm;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Months of related work against the months asked for, in the steps of the index.
final class ExperienceClauses {
    private final Weights weights;

    ExperienceClauses(Weights weights) {
        this.weights = weights;
    }

    /// The longest work counts, in whichever group the index has it.
    Optional<Query> of(Job job) {
        var required = job.experienceMonths();
        if (required == null || required == 0 || job.occupations().isEmpty()) return Optional.empty();
        var groups = groups(job.occupations());
        var terms = new TreeMap<Double, TreeSet<String>>();
        for (int i = 0; i < WorkTerm.STEPS.size(); i++) {
            int step = WorkTerm.STEPS.get(i);
            var ofStep = groups.stream().map(group -> WorkTerm.of(group, step)).collect(Collectors.toSet());
            terms.computeIfAbsent(Math.min(middle(i), required), _ -> new TreeSet<>())
                    .addAll(ofStep);
        }
        double month = Clauses.gain(weights, Criterion.EXPERIENCE) / required;
        var steps = terms.entrySet().stream()
                .map(e -> Clauses.worth(month * e.getKey(), Clauses.anyOf("facts", e.getValue())))
                .toList();
        return Optional.of(Clauses.best(steps));
    }

    /// Of the months from this step to the next.
    private static double middle(int step) {
        int from = WorkTerm.STEPS.get(step);
        return step + 1 < WorkTerm.STEPS.size() ? (from + WorkTerm.STEPS.get(step + 1)) / 2.0 : from;
    }

    private static TreeSet<String> groups(List<Occupation> occupations) {
        var groups = new TreeSet<String>();
        for (var occupation : occupations)
            for (int digits = 2; digits <= occupation.iscoGroup().length(); digits++)
                groups.add(occupation.iscoGroup().substring(0, digits));
        return groups;
    }
}
