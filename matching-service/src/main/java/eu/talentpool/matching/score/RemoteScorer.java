package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.RemoteFit;

/// Work from elsewhere, where it is wished. Who does not wish it is content with any stated answer, since "may be done
/// from elsewhere" obliges nobody.
final class RemoteScorer implements Scorer {
    private final Weight weight;

    RemoteScorer(Weights weights) {
        this.weight = weights.of(criterion());
    }

    @Override
    public Criterion criterion() {
        return Criterion.REMOTE;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var wished = candidate.wishes().remote();
        var offered = job.terms().remote();
        if (wished == null || offered == null) return weight.unknown(wished == null, offered == null);
        boolean met = offered || !wished;
        return new Judgement(met ? Weights.ONE : 0, new RemoteFit(met ? Agreement.MET : Agreement.CONTRADICTED));
    }
}
