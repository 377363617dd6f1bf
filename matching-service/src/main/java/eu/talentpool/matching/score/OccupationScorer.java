package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Reason.OccupationFit;
import org.jspecify.annotations.Nullable;

/// The nearest pair of an occupation on offer and one wished or practised. Work done can only help: a person who names
/// no wish is unknown here, not unfit, until some practised work is near.
final class OccupationScorer implements Scorer {
    private final Weights weights;
    private final Weight weight;

    OccupationScorer(Weights weights) {
        this.weights = weights;
        this.weight = weights.of(criterion());
    }

    @Override
    public Criterion criterion() {
        return Criterion.OCCUPATION;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        boolean nothingOffered = job.occupations().isEmpty();
        boolean nothingWished = candidate.occupations().isEmpty();
        if (nothingOffered) return weight.unknown(nothingWished, true);
        var best = nearer(wished(candidate, job), practised(candidate, job));
        if (best == null) return weight.unknown(true, false);
        return new Judgement(best.closeness().share(weights), best);
    }

    private static @Nullable OccupationFit wished(Candidate candidate, Job job) {
        OccupationFit best = null;
        for (var asked : job.occupations())
            for (var held : candidate.occupations()) {
                var closeness = closeness(asked, held, job);
                if (best == null || closeness.compareTo(best.closeness()) < 0)
                    best = new OccupationFit(closeness, asked, held, false);
            }
        return best;
    }

    private static Closeness closeness(Occupation asked, Occupation held, Job job) {
        var closeness = Closeness.of(asked, held);
        var near = held.uri() != null && job.nearOccupations().contains(held.uri());
        return near && closeness.compareTo(Closeness.NEAR_OCCUPATION) > 0 ? Closeness.NEAR_OCCUPATION : closeness;
    }

    private static @Nullable OccupationFit practised(Candidate candidate, Job job) {
        OccupationFit best = null;
        for (var asked : job.occupations())
            for (var work : candidate.experience()) {
                var closeness = Closeness.of(asked.iscoGroup(), work.iscoGroup());
                if (closeness != Closeness.UNRELATED && (best == null || closeness.compareTo(best.closeness()) < 0))
                    best = new OccupationFit(closeness, asked, new Occupation(null, work.iscoGroup()), true);
            }
        return best;
    }

    private static @Nullable OccupationFit nearer(@Nullable OccupationFit wished, @Nullable OccupationFit practised) {
        if (wished == null || practised == null) return wished == null ? practised : wished;
        return practised.closeness().compareTo(wished.closeness()) < 0 ? practised : wished;
    }
}
