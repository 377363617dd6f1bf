package eu.talentpool.assessment;

import eu.talentpool.assessment.AssessmentRun.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a run did and what changed. Holds no personal data.
public record AssessmentReport(LocalDate asOf, String rules, List<Total> totals, List<Line> changes) {

    /// @param firstTime of them assessed for the first time: a baseline, no change
    public record Total(Kind kind, long assessed, long firstTime) {}

    /// @param id       of the vacancy or the saved assessment
    /// @param employer of a vacancy
    /// @param title    of a vacancy, null once it is erased
    public record Line(
            Kind kind,
            UUID id,
            @Nullable String employer,
            @Nullable String title,
            String memberState,
            String rule,
            @Nullable String from,
            @Nullable String to,
            Change.Cause cause,
            String fromRules,
            String toRules,
            LocalDate fromDay,
            LocalDate toDay) {}
}
