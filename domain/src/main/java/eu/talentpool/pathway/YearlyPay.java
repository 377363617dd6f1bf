package eu.talentpool.pathway;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a job pays in a year, without holiday allowance where the law leaves it out: never less than `least`, never
/// more
/// than `most`. Null is unknown.
record YearlyPay(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    private static final YearlyPay UNKNOWN = new YearlyPay(null, null);

    /// Hours a week below which a stated monthly or yearly pay may be meant for a full post.
    private static final int FULL_TIME_FROM = 35;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static YearlyPay of(JobFacts job, PayRequirement law) {
        var pay = job.pay();
        if (pay == null || !pay.currency().equals(law.currency())) return UNKNOWN;
        return switch (pay.period()) {
            case YEAR -> stated(job, pay, law, 1);
            case MONTH -> stated(job, pay, law, law.salaries());
            case WEEK -> job.weeklyHours() == null ? UNKNOWN : weekly(job, pay, law, 1);
            case HOUR -> job.weeklyHours() == null ? UNKNOWN : weekly(job, pay, law, job.weeklyHours());
            case DAY -> UNKNOWN;
        };
    }

    private static YearlyPay stated(JobFacts job, Pay pay, PayRequirement law, int times) {
        var partTime = Boolean.TRUE.equals(job.partTime())
                || (job.weeklyHours() != null && job.weeklyHours() < FULL_TIME_FROM);
        return new YearlyPay(partTime ? null : times(pay.min(), times), times(pay.max(), times))
                .withoutAllowance(job.payInclHolidayAllowance(), law.holidayAllowancePercent());
    }

    /// A year has 52 weeks at least and touches 53 at most.
    private static YearlyPay weekly(JobFacts job, Pay pay, PayRequirement law, int units) {
        return new YearlyPay(times(pay.min(), 52 * units), times(pay.max(), 53 * units))
                .withoutAllowance(job.payInclHolidayAllowance(), law.holidayAllowancePercent());
    }

    private YearlyPay withoutAllowance(@Nullable Boolean included, int percent) {
        if (percent == 0 || Boolean.FALSE.equals(included)) return this;
        var share = HUNDRED.add(BigDecimal.valueOf(percent));
        var low = least == null ? null : least.multiply(HUNDRED).divide(share, 2, FLOOR);
        if (included == null || most == null) return new YearlyPay(low, most);
        return new YearlyPay(low, most.multiply(HUNDRED).divide(share, 2, CEILING));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal amount, int times) {
        return amount == null ? null : amount.multiply(BigDecimal.valueOf(times));
    }
}
