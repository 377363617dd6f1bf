package eu.talentpool.vacancy;

import eu.talentpool.employer.Employer;
import eu.talentpool.employer.Participation;
import eu.talentpool.employer.Periods;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a vacancy is shown on a day, and if not, why. One pure function: the filters of the index, the reports
/// of a run and every "why not" come from it.
public sealed interface Visibility {

    record Visible() implements Visibility {}

    record Hidden(List<Reason> reasons) implements Visibility {}

    /// @param code     short and stable, for example `deadline-passed`
    /// @param sentence for a person, says what would change it
    record Reason(String code, String sentence) {}

    /// What a vacancy's visibility depends on beside itself.
    ///
    /// @param employer null if unknown
    /// @param ahead    vacancies for the same job of the same employer that are shown rather than this one,
    ///                 first those that go before the others; see [VisibilityFacts]
    record Facts(
            @Nullable Employer employer, List<Participation> calendar, List<Shortage> shortages, List<Ahead> ahead) {}

    /// @param days on which the vacancy would be shown if it were alone
    record Ahead(VacancyId vacancy, Periods days) {}

    static Visibility of(Vacancy vacancy, Facts facts, LocalDate asOf) {
        var failed = VisibilityRule.rules(vacancy, facts).stream()
                .filter(rule -> !rule.days().contain(asOf))
                .map(rule -> new Reason(rule.code(), rule.sentence().get()))
                .toList();
        return failed.isEmpty() ? new Visible() : new Hidden(failed);
    }

    /// Every day on which the vacancy is shown, as far as is known now.
    static Periods days(Vacancy vacancy, Facts facts) {
        return VisibilityRule.rules(vacancy, facts).stream()
                .map(VisibilityRule::days)
                .reduce(Periods.ALWAYS, Periods::intersect);
    }
}
