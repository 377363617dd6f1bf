package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.MET;
import static eu.talentpool.pathway.terms.ConditionState.NOT_MET;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.value.IscoGroups;
import java.time.LocalDate;
import java.util.List;
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
        if (s.person().experience().isEmpty()) return Outcome.UNKNOWN;
        var worked = worked(s);
        var state = ConditionState.between(worked.least() >= months, worked.most() >= months);
        return new Outcome(state, Bounds.range("months", worked.least(), worked.most()));
    }

    @Override
    public Words required(Setting setting) {
        var time = Words.say("months", months);
        var window = withinYears == null ? time : Words.say("within", time, withinYears);
        return Words.list(List.of(window, isco.words()));
    }

    @Override
    public Side restsOn() {
        return Side.PERSON;
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
        var shortest = new Timeline();
        var longest = new Timeline();
        for (var work : s.person().experience()) {
            var counts = counts(work);
            if (counts == MET) addSurely(work, s.asOf(), shortest);
            if (counts != NOT_MET) addPossibly(work, s.asOf(), longest);
        }
        return new Times(
                shortest.months(later(opens, awarded(s, true)), s.asOf()),
                longest.months(later(opens, awarded(s, false)), s.asOf()));
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

    private static void addSurely(WorkPeriod work, LocalDate asOf, Timeline shortest) {
        var end = work.current()
                ? asOf
                : work.to() == null ? null : work.to().earliest().plusDays(1);
        if (work.from() != null && end != null) shortest.add(work.from().latest(), end);
    }

    private static void addPossibly(WorkPeriod work, LocalDate asOf, Timeline longest) {
        var start = work.from() == null
                ? asOf.minusYears(WORKING_LIFE)
                : work.from().earliest();
        var end =
                work.current() || work.to() == null ? asOf : work.to().latest().plusDays(1);
        longest.add(start, end);
    }

    private ConditionState counts(WorkPeriod work) {
        var state = isco.contain(requireNonNullElse(work.iscoGroup(), ""));
        if (related) state = state.and(ConditionState.of(work.related()));
        if (country != null) state = state.and(in(country, work.country()));
        return state;
    }

    private static ConditionState in(String country, @Nullable String place) {
        return ConditionState.of(place == null ? null : country.equals(place));
    }
}
