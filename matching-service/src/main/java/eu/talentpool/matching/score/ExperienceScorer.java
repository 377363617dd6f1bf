package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.matching.score.Reason.ExperienceFit;
import java.util.List;

/// Months of related work against the months asked for.
final class ExperienceScorer implements Scorer {
    private static final int FRESH_MONTHS = 24;
    private static final int STALE_MONTHS = 120;

    private final Weights weights;
    private final Weight weight;
    private final int stale;

    ExperienceScorer(Weights weights) {
        this.weights = weights;
        this.weight = weights.of(criterion());
        this.stale = weights.credit(Credit.STALE_EXPERIENCE);
    }

    @Override
    public Criterion criterion() {
        return Criterion.EXPERIENCE;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var required = job.experienceMonths();
        boolean notAsked = required == null || job.occupations().isEmpty();
        boolean silent = candidate.experience().isEmpty();
        if (required != null && required == 0) return new Judgement(Weights.ONE, new ExperienceFit(0, 0));
        if (required == null || notAsked || silent) return weight.unknown(silent, notAsked);
        long counted = 0;
        for (var work : candidate.experience()) counted += counted(work, job.occupations());
        long enough = (long) Weights.ONE * required;
        int share = weight.raised(Math.min(counted, enough), enough);
        return new Judgement(share, new ExperienceFit((int) (counted / Weights.ONE), required));
    }

    /// In ten-thousandths of a month.
    private long counted(Experience work, List<Occupation> occupations) {
        var nearest = Closeness.UNRELATED;
        for (var occupation : occupations) {
            var closeness = Closeness.of(occupation.iscoGroup(), work.iscoGroup());
            if (closeness.compareTo(nearest) < 0) nearest = closeness;
        }
        int related = nearest == Closeness.SAME_UNIT_GROUP ? Weights.ONE : nearest.share(weights);
        return (long) work.months() * related * fresh(work.endedAgo()) / Weights.ONE;
    }

    private int fresh(int endedAgo) {
        int age = Math.clamp(endedAgo, FRESH_MONTHS, STALE_MONTHS) - FRESH_MONTHS;
        return Weights.ONE - (Weights.ONE - stale) * age / (STALE_MONTHS - FRESH_MONTHS);
    }
}
