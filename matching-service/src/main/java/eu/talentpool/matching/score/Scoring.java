package eu.talentpool.matching.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The scoring engine: judges every criterion of a pair and adds up. Immutable, for any number of threads.
public final class Scoring {
    private final Weights weights;
    private final Scorer[] scorers;
    private final int[] max;

    public Scoring(Weights weights) {
        this.weights = weights;
        this.scorers = scorers(weights).stream()
                .sorted(Comparator.comparing(Scorer::criterion))
                .toArray(Scorer[]::new);
        this.max = Arrays.stream(Criterion.values())
                .mapToInt(c -> weights.of(c).max())
                .toArray();
    }

    private static List<Scorer> scorers(Weights weights) {
        return List.of(
                new OccupationScorer(weights),
                new SkillScorer(weights, Criterion.ESSENTIAL_SKILLS, Job::essential),
                new SkillScorer(weights, Criterion.OPTIONAL_SKILLS, Job::optional),
                new ExperienceScorer(weights),
                new EducationScorer(weights),
                new LanguageScorer(weights),
                new CountryScorer(weights),
                new HoursScorer(weights),
                new PayScorer(weights),
                new StartScorer(weights),
                new RemoteScorer(weights));
    }

    public Weights weights() {
        return weights;
    }

    public Score score(Candidate candidate, Job job) {
        var contributions = new Contribution[scorers.length];
        for (int i = 0; i < scorers.length; i++) {
            var judgement = scorers[i].judge(candidate, job);
            int points = (int) ((long) max[i] * judgement.share() / Weights.ONE);
            contributions[i] = new Contribution(scorers[i].criterion(), points, max[i], judgement.reason());
        }
        return Score.of(weights.version(), List.of(contributions));
    }
}
