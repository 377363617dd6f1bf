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
/// @param route       key in the legend of the route that is met, or else of the open one with the fewest open
/// conditions: what it asks for, and what would settle it; null if there is none
/// @param nearMisses  conditions each of which alone stands between, fewest open ones first; empty if none does
public record PathwaySummary(
        @Schema(example = "blue-card") String pathway,
        @Schema(example = "DE") String memberState,
        @Schema(example = "UNDETERMINED") String state,
        @Schema(example = "DE/blue-card") String about,
        @Schema(example = "DE-18g-1-s1") @Nullable String route,
        List<NearMissSummary> nearMisses) {

    /// A condition that alone is not met, or alone is still open.
    ///
    /// @param condition label, as a filter of matches takes it
    /// @param key       of it in the legend, with what was found and what is required
    /// @param route     key of its name in `routeNames` of the legend
    /// @param open      conditions of the route that are open besides
    public record NearMissSummary(
            @Schema(example = "pay") String condition,
            @Schema(example = "DE-18g-1-pay") String key,
            @Schema(example = "DE-18g-1-s1") String route,
            long open) {}
}
