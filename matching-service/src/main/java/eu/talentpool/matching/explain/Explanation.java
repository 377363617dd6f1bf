package eu.talentpool.matching.explain;

import eu.talentpool.matching.score.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A score in words.
///
/// @param total      in hundredths of a point, 0 to 10,000
/// @param confidence weight of what is known, in points of 100
/// @param lines      one for each criterion; their points add up to the total
/// @param nearMiss   a sentence if exactly one requirement is not met, else null
public record Explanation(
        String weightsVersion,
        int total,
        int confidence,
        List<Line> lines,
        @Nullable String nearMiss) {

    /// @param points in hundredths of a point
    /// @param max    most the criterion can contribute, in hundredths of a point
    /// @param known  false if the neutral share was counted
    /// @param items  the single skills or languages, with points that add up to those of the line; else empty
    public record Line(Criterion criterion, int points, int max, boolean known, String text, List<Item> items) {}

    /// @param points in hundredths of a point
    public record Item(int points, String text) {}
}
