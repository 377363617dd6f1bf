package eu.talentpool.matching.filter;

import eu.talentpool.matching.score.Contribution;
import eu.talentpool.matching.score.Criterion;

/// Least share of a criterion's points.
///
/// @param percent 0 to 100
public record Minimum(Criterion criterion, int percent) {

    boolean reachedBy(Contribution contribution) {
        return contribution.points() * 100L >= (long) contribution.max() * percent;
    }

    @Override
    public String toString() {
        return criterion.key() + ":" + percent;
    }
}
