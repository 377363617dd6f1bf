package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.MET;
import static eu.talentpool.pathway.terms.ConditionState.NOT_MET;
import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.pathway.value.IscoGroups;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Some months of work in the occupations, within the years before the application. Overlapping jobs count once. What
/// the facts of a job leave open counts in the longest reading only.
///
/// @param months      at least
/// @param withinYears before the day of application; null if the law sets no window
/// @param isco        occupations that count
/// @param related     only work related to the qualification counts
/// @param afterDegree only work after the award of the degree counts
/// @param country     only work there counts, ISO 3166 alpha-2; null if work everywhere does
public record ExperienceRequirement(
        int months,
        @Nullable Integer withinYears,
        IscoGroups isco,
        boolean related,
        boolean afterDegree,
        @Nullable String country)
        implements Requirement {

    /// Window in years where the law sets none.
    private static final int WORKING_LIFE = 60;

    @Override
    public Outcome check(Situation s) {
        var required = months + " months" + (withinYears == null ? "" : " in " + withinYears + " years") + ", " + isco;
        if (s.person().experience().isEmpty()) return new Outcome(UNDETERMINED, "", required);
        var worked = worked(s);
        var state = ConditionState.between(worked.least() >= months, worked.most() >= months);
        return new Outcome(state, text(worked), required);
    }

    @Override
    public boolean restsOnDegree() {
        return afterDegree;
    }

    /// Once for each full span of `months`.
    @Override
    public Times times(Situation s) {
        var worked = s.person().experience().isEmpty() ? new Times(0, 12 * WORKING_LIFE) : worked(s);
        return new Times(worked.least() / months, worked.most() / months);
    }

    /// Whole months in the shortest and in the longest reading.
    private Times worked(Situation s) {
        var opens = s.asOf().minusYears(requireNonNullElse(withinYears, WORKING_LIFE));
        var least =
                Timeline.months(jobs(s).flatMap(w -> surely(w, s.asOf())), later(opens, awarded(s, true)), s.asOf());
        var most =
                Timeline.months(jobs(s).flatMap(w -> possibly(w, s.asOf())), later(opens, awarded(s, false)), s.asOf());
        return new Times(least, most);
    }

    private static Stream<WorkPeriod> jobs(Situation s) {
        return s.person().experience().stream();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /// Day from which work counts.
    private LocalDate awarded(Situation s, boolean latest) {
        if (!afterDegree) return LocalDate.MIN;
        var award = s.degree().completed();
        if (award == null) return latest ? s.asOf() : LocalDate.MIN;
        return latest ? award.latest() : award.earliest();
    }

    private static String text(Times months) {
        return months.least() == months.most()
                ? months.least() + " months"
                : months.least() + " to " + months.most() + " months";
    }

    private Stream<Timeline.Span> surely(WorkPeriod work, LocalDate asOf) {
        var end = work.current()
                ? asOf
                : work.to() == null ? null : work.to().earliest().plusDays(1);
        if (work.from() == null || end == null || counts(work) != MET) return Stream.empty();
        return Stream.of(Timeline.span(work.from().latest(), end));
    }

    private Stream<Timeline.Span> possibly(WorkPeriod work, LocalDate asOf) {
        if (counts(work) == NOT_MET) return Stream.empty();
        var start = work.from() == null
                ? asOf.minusYears(WORKING_LIFE)
                : work.from().earliest();
        var end =
                work.current() || work.to() == null ? asOf : work.to().latest().plusDays(1);
        return Stream.of(Timeline.span(start, end));
    }

    private ConditionState counts(WorkPeriod work) {
        var states = Stream.of(
                isco.contain(requireNonNullElse(work.iscoGroup(), "")),
                related ? ConditionState.of(work.related()) : MET,
                country == null
                        ? MET
                        : ConditionState.of(work.country() == null ? null : country.equals(work.country())));
        return ConditionState.all(states);
    }
}
