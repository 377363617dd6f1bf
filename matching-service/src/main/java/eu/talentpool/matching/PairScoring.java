package eu.talentpool.matching;

import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.LocalDate;
import java.util.List;

/// Totals of pairs by the scorers and weights that rank in the pool, without any server.
public final class PairScoring {

    private final Scoring scoring = new Scoring(Weights.bundled());
    private final Taxonomy taxonomy;
    private final LocalDate asOf;

    /// @param asOf the day up to which work that lasts is counted
    public PairScoring(Taxonomy taxonomy, LocalDate asOf) {
        this.taxonomy = taxonomy;
        this.asOf = asOf;
    }

    /// Totals in hundredths of a point, in the order of the profiles. Both sides are linked.
    public List<Integer> totals(VacancyContent vacancy, List<ProfileContent> profiles) {
        var job = JobMapping.job(vacancy, taxonomy);
        return profiles.stream()
                .map(profile -> CandidateMapping.candidate(profile, taxonomy, asOf))
                .map(candidate -> scoring.score(candidate, job))
                .map(Score::total)
                .toList();
    }
}
