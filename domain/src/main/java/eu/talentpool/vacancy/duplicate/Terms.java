package eu.talentpool.vacancy.duplicate;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What two vacancies may contradict each other in. What one of them leaves open contradicts nothing.
///
/// @param groups   ISCO-08 minor groups
/// @param from     first day the vacancy may be shown
/// @param deadline last day to apply
record Terms(
        List<String> groups,
        @Nullable Pay pay,
        @Nullable Schedule schedule,
        @Nullable Offering offering,
        @Nullable Integer weeklyHours,
        @Nullable LocalDate start,
        @Nullable LocalDate from,
        @Nullable LocalDate deadline) {

    private static final int MINOR_GROUP = 3;
    private static final int ONE_MONTH = 31;
    private static final Set<Offering> TRAINING = Set.of(Offering.APPRENTICESHIP, Offering.INTERNSHIP);
    private static final Set<Schedule> FIRM = Set.of(Schedule.FULL_TIME, Schedule.PART_TIME);

    static Terms of(VacancyContent content) {
        return new Terms(
                content.occupations().stream()
                        .map(Mention::iscoGroup)
                        .filter(Objects::nonNull)
                        .filter(code -> code.length() >= MINOR_GROUP)
                        .map(code -> code.substring(0, MINOR_GROUP))
                        .distinct()
                        .sorted()
                        .toList(),
                content.pay(),
                content.schedule(),
                content.offering(),
                content.weeklyHours(),
                content.start(),
                content.publishedFrom(),
                content.applicationDeadline());
    }

    boolean contradict(Terms other) {
        return otherOccupation(other)
                || otherPay(other)
                || otherHours(other)
                || otherContract(other)
                || otherRound(other);
    }

    private boolean otherOccupation(Terms other) {
        return !groups.isEmpty() && !other.groups.isEmpty() && Collections.disjoint(groups, other.groups);
    }

    /// Ranges that do not meet. Amounts for other periods or in other currencies are not compared.
    private boolean otherPay(Terms other) {
        if (pay == null || other.pay == null) return false;
        if (!pay.currency().equals(other.pay.currency()) || pay.period() != other.pay.period()) return false;
        return isBelow(pay.max(), other.pay.min()) || isBelow(other.pay.max(), pay.min());
    }

    private static boolean isBelow(@Nullable BigDecimal max, @Nullable BigDecimal min) {
        return max != null && min != null && max.compareTo(min) < 0;
    }

    private boolean otherHours(Terms other) {
        if (weeklyHours != null && other.weeklyHours != null)
            return 4 * Math.abs(weeklyHours - other.weeklyHours) > Math.max(weeklyHours, other.weeklyHours);
        return schedule != other.schedule
                && schedule != null
                && other.schedule != null
                && FIRM.contains(schedule)
                && FIRM.contains(other.schedule);
    }

    private boolean otherContract(Terms other) {
        if (offering == null || other.offering == null) return false;
        return (TRAINING.contains(offering) || TRAINING.contains(other.offering)) && offering != other.offering;
    }

    /// Another round of recruitment: applications for one end before the other is published, or work begins at
    /// another time of the year.
    private boolean otherRound(Terms other) {
        if (start != null && other.start != null && Math.abs(ChronoUnit.DAYS.between(start, other.start)) > ONE_MONTH)
            return true;
        return isBefore(deadline, other.from) || isBefore(other.deadline, from);
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
        return end != null && begin != null && end.isBefore(begin);
    }
}
