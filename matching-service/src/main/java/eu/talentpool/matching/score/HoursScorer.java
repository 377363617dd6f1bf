package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.HoursFit;

/// Full time or part time as wished.
final class HoursScorer implements Scorer {
    private final Weight weight;

    HoursScorer(Weights weights) {
        this.weight = weights.of(criterion());
    }

    @Override
    public Criterion criterion() {
        return Criterion.HOURS;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var fullTime = candidate.wishes().fullTime();
        var hours = job.terms().hours();
        if (fullTime == null || hours == null) return weight.unknown(fullTime == null, hours == null);
        boolean met = hours == Job.Hours.EITHER || (hours == Job.Hours.FULL_TIME) == fullTime;
        return new Judgement(
                met ? Weights.ONE : 0, new HoursFit(met ? Agreement.MET : Agreement.CONTRADICTED, fullTime));
    }
}
