package eu.talentpool.pathway.requirement;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a job pays in one period, without holiday allowance where the law leaves it out: never less than `least`, never
/// more than `most`. Null is unknown. Where a division does not come out even, the cent is rounded away from a
/// decision.
record PayRange(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    static final PayRange UNKNOWN = new PayRange(null, null);

    /// Hours a week below which a stated pay may be meant for a full post; hourly pay is not.
    private static final int FULL_TIME_FROM = 35;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// By the year. A year has 52 weeks at least and touches 53 at most.
    static PayRange yearly(Pay pay, JobFacts job, PayRequirement law) {
        var hours = job.weeklyHours();
        var range = switch (pay.period()) {
            case YEAR -> times(pay, 1, 1);
            case MONTH -> times(pay, law.leastSalaries(job), law.mostSalaries(job));
            case WEEK -> hours == null ? UNKNOWN : times(pay, 52, 53);
            case HOUR -> hours == null ? UNKNOWN : times(pay, 52 * hours, 53 * hours);
            case DAY -> UNKNOWN;
        };
        return range.settled(pay, job, law);
    }

    /// By the month, for pay that is stated by the month.
    static PayRange monthly(Pay pay, JobFacts job, PayRequirement law) {
        return times(pay, 1, 1).settled(pay, job, law);
    }

    private PayRange settled(Pay pay, JobFacts job, PayRequirement law) {
        var forFullPost = pay.period() != Pay.Period.HOUR && partTime(job) ? new PayRange(null, most) : this;
        return forFullPost.without(law.holidayAllowancePercent(), job.payInclHolidayAllowance());
    }

    private static PayRange times(Pay pay, int atLeast, int atMost) {
        return new PayRange(
                pay.min() == null ? null : pay.min().multiply(BigDecimal.valueOf(atLeast)),
                pay.max() == null ? null : pay.max().multiply(BigDecimal.valueOf(atMost)));
    }

    private static boolean partTime(JobFacts job) {
        return Boolean.TRUE.equals(job.partTime())
                || requireNonNullElse(job.weeklyHours(), FULL_TIME_FROM) < FULL_TIME_FROM;
    }

    private PayRange without(int percent, @Nullable Boolean included) {
        if (percent == 0 || Boolean.FALSE.equals(included)) return this;
        var share = HUNDRED.add(BigDecimal.valueOf(percent));
        var low = least == null ? null : least.multiply(HUNDRED).divide(share, 2, FLOOR);
        if (included == null || most == null) return new PayRange(low, most);
        return new PayRange(low, most.multiply(HUNDRED).divide(share, 2, CEILING));
    }
}
