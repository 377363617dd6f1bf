package eu.talentpool.matching.score;

/// What one criterion adds to a total.
///
/// @param points in hundredths of a point, 0 to `max`
/// @param max    weight of the criterion, in hundredths of a point
public record Contribution(Criterion criterion, int points, int max, Reason reason) {

    /// False while one side says nothing, so that the neutral share counts.
    public boolean known() {
        return !(reason instanceof Reason.Unknown);
    }
}
