package eu.talentpool.guidance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pathway of one match among many. What several matches have in common, every sentence among it, stands once in the
/// reply, in its `legend`.
///
/// @param state       `MET` (may meet the published requirements), `NOT_MET`, `UNDETERMINED`, or `UNKNOWN` without
/// rules
/// @param about       key in the legend of what holds of the pathway whoever asks
/// @param route       the one that is met, or else the open one with the fewest open conditions; null if there is none
/// @param wouldSettle keys in the legend of open conditions of that route: the `settledBy` of each says what to find
/// out or to hand in; of several that the same would settle the first
/// @param nearMisses  conditions each of which alone stands between, fewest open ones first; empty if none does
public record PathwaySummary(
        @Schema(example = "blue-card") String pathway,
        @Schema(example = "DE") String memberState,
        @Schema(example = "UNDETERMINED") String state,
        @Schema(example = "DE/blue-card") String about,
        @Nullable RouteSummary route,
        @Schema(example = "[\"DE-18-2-1\"]") List<String> wouldSettle,
        List<NearMissSummary> nearMisses) {

    /// @param id         key in the legend of its name
    /// @param conditions keys in the legend of all that the route asks for
    public record RouteSummary(
            @Schema(example = "DE-18g-1-s1") String id, String state, List<String> conditions) {}

    /// A condition that alone is not met, or alone is still open.
    ///
    /// @param condition label, as a filter of matches takes it
    /// @param key       of it in the legend, with what was found and what is required
    /// @param route     key in the legend of its name
    /// @param open      conditions of the route that are open besides
    public record NearMissSummary(
            @Schema(example = "pay") String condition,
            @Schema(example = "DE-18g-1-pay") String key,
            @Schema(example = "DE-18g-1-s1") String route,
            long open) {}
}
