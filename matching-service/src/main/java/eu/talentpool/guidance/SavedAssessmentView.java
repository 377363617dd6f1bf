package eu.talentpool.guidance;

import eu.talentpool.assessment.Assessed;
import eu.talentpool.assessment.Change;
import eu.talentpool.assessment.SavedAssessment;
import eu.talentpool.assessment.Standing;
import eu.talentpool.pathway.PathwayState;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.terms.StatedFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A saved assessment as it stands in a reply.
///
/// @param now     today; null while the vacancy is not shown
/// @param changes from then to now; empty without now
record SavedAssessmentView(
        UUID id,
        Instant savedAt,
        List<String> memberStates,
        @Nullable UUID vacancy,
        StatedFacts stated,
        ResultView then,
        @Nullable ResultView now,
        List<ChangeView> changes) {

    /// @param asOf       day of application that was assumed
    /// @param disclaimer goes with every result that is shown
    record ResultView(LocalDate asOf, String rulesVersion, List<StateView> pathways, String disclaimer) {}

    /// @param state `MET` (may meet the published requirements), `NOT_MET`, `UNDETERMINED` or `UNKNOWN` (no rule data)
    record StateView(
            @Schema(example = "DE") String memberState,
            @Schema(example = "blue-card") String pathway,
            @Schema(example = "EU Blue Card") String name,
            @Schema(example = "UNDETERMINED") String state,
            String text) {}

    /// @param from state then, null if there were no such rules
    /// @param to   state now, null if there are no such rules any more
    record ChangeView(
            String memberState,
            String pathway,
            @Nullable String from,
            @Nullable String to,
            String text) {}

    static SavedAssessmentView of(SavedAssessment saved, @Nullable Assessed now, PathwayTexts texts) {
        return new SavedAssessmentView(
                saved.id(),
                saved.savedAt(),
                saved.memberStates(),
                saved.vacancy() == null ? null : saved.vacancy().value(),
                saved.stated(),
                result(saved.result(), texts),
                now == null ? null : result(now, texts),
                now == null
                        ? List.of()
                        : saved.result().changesTo(now).stream()
                                .map(change -> change(change, texts))
                                .toList());
    }

    private static ResultView result(Assessed assessed, PathwayTexts texts) {
        return new ResultView(
                assessed.asOf(),
                assessed.rulesVersion(),
                assessed.standings().stream().map(s -> state(s, texts)).toList(),
                texts.disclaimer(assessed.asOf(), assessed.verifiedOn()));
    }

    private static StateView state(Standing s, PathwayTexts texts) {
        var state = PathwayState.valueOf(s.state());
        return new StateView(s.memberState(), s.rule(), texts.pathway(s.rule()), s.state(), texts.state(state));
    }

    private static ChangeView change(Change c, PathwayTexts texts) {
        var text = "%s, %s: %s -> %s"
                .formatted(texts.pathway(c.rule()), c.memberState(), words(c.from(), texts), words(c.to(), texts));
        return new ChangeView(c.memberState(), c.rule(), c.from(), c.to(), text);
    }

    private static String words(@Nullable String state, PathwayTexts texts) {
        return texts.state(PathwayState.valueOf(Objects.requireNonNullElse(state, "UNKNOWN")));
    }
}
