package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.profile.Career.Work;
import eu.talentpool.searchindex.WorkTerm;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Months of related work against the months asked for, in the steps of the index.
final class ExperienceClauses {
    private static final double TWENTIETHS = 20;

    private final Weights weights;

    ExperienceClauses(Weights weights) {
        this.weights = weights;
    }

    /// The longest work counts, in whichever group the index has it.
    Optional<Query> of(Job job) {
        var required = job.experienceMonths();
        if (required == null || required == 0 || job.occupations().isEmpty()) return Optional.empty();
        var groups = WorkTerm.groups(
                job.occupations().stream().map(Occupation::iscoGroup).toList());
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

    /// What a vacancy gains by the work of this candidate: all where no experience is needed.
    Query of(Candidate candidate) {
        double gain = Clauses.gain(weights, Criterion.EXPERIENCE);
        var terms = new TreeMap<Double, TreeSet<String>>();
        terms.computeIfAbsent(gain, _ -> new TreeSet<>()).add(WorkTerm.NONE);
        var career = candidate.experience().stream()
                .map(work -> new Work(work.iscoGroup(), work.months(), work.endedAgo()))
                .toList();
        WorkTerm.months(career).forEach((group, months) -> {
            for (int step : WorkTerm.STEPS)
                terms.computeIfAbsent(gain * share(months, step), _ -> new TreeSet<>())
                        .add(WorkTerm.of(group, step));
        });
        var shares = terms.entrySet().stream()
                .filter(e -> e.getKey() > 0)
                .map(e -> Clauses.worth(e.getKey(), Clauses.anyOf("facts", e.getValue())))
                .toList();
        return Clauses.best(shares);
    }

    /// In twentieths, so that the clauses are few.
    private static double share(double months, int asked) {
        return Math.min(TWENTIETHS, Math.round(months / asked * TWENTIETHS)) / TWENTIETHS;
    }

    /// Of the months from this step to the next.
    private static double middle(int step) {
        int from = WorkTerm.STEPS.get(step);
        return step + 1 < WorkTerm.STEPS.size() ? (from + WorkTerm.STEPS.get(step + 1)) / 2.0 : from;
    }
}
