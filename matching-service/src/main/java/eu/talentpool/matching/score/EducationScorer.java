package eu.talentpool.matching.score;

/// The highest EQF level reached against the level asked for.
final class EducationScorer implements Scorer {
    private final Weights weights;
    private final Weight weight;

    EducationScorer(Weights weights) {
        this.weights = weights;
        this.weight = weights.of(criterion());
    }

    @Override
    public Criterion criterion() {
        return Criterion.EDUCATION;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var held = candidate.eqf();
        var required = job.eqf();
        if (held == null || required == null) return weight.unknown(held == null, required == null);
        return new Judgement(share(required - held), new Reason.EducationFit(held, required));
    }

    private int share(int levelsBelow) {
        return switch (Math.max(0, levelsBelow)) {
            case 0 -> Weights.ONE;
            case 1 -> weights.credit(Credit.ONE_LEVEL_BELOW);
            case 2 -> weights.credit(Credit.TWO_LEVELS_BELOW);
            default -> 0;
        };
    }
}
