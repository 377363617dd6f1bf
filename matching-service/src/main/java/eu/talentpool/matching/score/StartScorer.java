package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.StartFit;
import java.time.LocalDate;

/// The candidate is available on the first day of work, or soon after it.
final class StartScorer implements Scorer {
    private static final int SOON_MONTHS = 3;

    private final Weight weight;
    private final int soon;

    StartScorer(Weights weights) {
        this.weight = weights.of(criterion());
        this.soon = weights.credit(Credit.START_SOON);
    }

    @Override
    public Criterion criterion() {
        return Criterion.START;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var available = candidate.wishes().availableFrom();
        var start = job.terms().start();
        if (available == null || start == null) return weight.unknown(available == null, start == null);
        var agreement = agreement(available, start);
        int share = switch (agreement) {
            case MET -> Weights.ONE;
            case PARTLY -> soon;
            case CONTRADICTED -> 0;
        };
        return new Judgement(share, new StartFit(agreement, available, start));
    }

    private static Agreement agreement(LocalDate available, LocalDate start) {
        if (!available.isAfter(start)) return Agreement.MET;
        return available.isAfter(start.plusMonths(SOON_MONTHS)) ? Agreement.CONTRADICTED : Agreement.PARTLY;
    }
}
