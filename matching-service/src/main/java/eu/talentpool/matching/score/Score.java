package eu.talentpool.matching.score;

import java.util.List;

/// How well a candidate and a job fit.
///
/// @param contributions one for each criterion, in the order of [Criterion]; they add up to the total
/// @param total         in hundredths of a point, 0 to 10,000
/// @param confidence    weight of the criteria that are known, in points of 100
public record Score(String weightsVersion, List<Contribution> contributions, int total, int confidence) {

    static Score of(String weightsVersion, List<Contribution> contributions) {
        int total = 0;
        int known = 0;
        for (var c : contributions) {
            total += c.points();
            if (c.known()) known += c.max();
        }
        return new Score(weightsVersion, contributions, total, known / 100);
    }

    public Contribution of(Criterion criterion) {
        return contributions.get(criterion.ordinal());
    }
}
