package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Job.PayRange;
import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.PayFit;
import eu.talentpool.matching.score.Reason.Silent;

/// Gross yearly pay against the least pay wished. No exchange rate is known here, so two currencies are not compared.
final class PayScorer implements Scorer {
    private final Weight weight;
    private final int withinRange;

    PayScorer(Weights weights) {
        this.weight = weights.of(criterion());
        this.withinRange = weights.credit(Credit.PAY_WITHIN_RANGE);
    }

    @Override
    public Criterion criterion() {
        return Criterion.PAY;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var wished = candidate.wishes().minPay();
        var offered = job.terms().pay();
        if (wished == null || offered == null) return weight.unknown(wished == null, offered == null);
        if (!wished.currency().equals(offered.currency()))
            return new Judgement(weight.neutral(), new Reason.Unknown(Silent.INCOMPARABLE));
        return compare(wished, offered);
    }

    private Judgement compare(Money wished, PayRange offered) {
        var min = offered.min();
        var max = offered.max();
        if (min != null && min >= wished.yearly())
            return new Judgement(Weights.ONE, new PayFit(Agreement.MET, wished, offered));
        if (max == null) return weight.unknown(false, true);
        return max >= wished.yearly()
                ? new Judgement(withinRange, new PayFit(Agreement.PARTLY, wished, offered))
                : new Judgement(0, new PayFit(Agreement.CONTRADICTED, wished, offered));
    }
}
