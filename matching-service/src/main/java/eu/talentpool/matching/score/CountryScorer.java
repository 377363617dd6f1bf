package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.CountryFit;
import java.util.Collections;

/// The job is in a country the candidate wishes.
final class CountryScorer implements Scorer {
    private final Weight weight;

    CountryScorer(Weights weights) {
        this.weight = weights.of(criterion());
    }

    @Override
    public Criterion criterion() {
        return Criterion.COUNTRY;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var wished = candidate.wishes().countries();
        var offered = job.terms().countries();
        if (wished.isEmpty() || offered.isEmpty()) return weight.unknown(wished.isEmpty(), offered.isEmpty());
        boolean met = !Collections.disjoint(wished, offered);
        var agreement = met ? Agreement.MET : Agreement.CONTRADICTED;
        return new Judgement(met ? Weights.ONE : 0, new CountryFit(agreement, wished, offered));
    }
}
