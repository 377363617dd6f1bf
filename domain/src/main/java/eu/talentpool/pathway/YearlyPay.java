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

    /// Hours a week below which a stated pay may be meant for a full post; hourly pay is not.
    private static final int FULL_TIME_FROM = 35;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static YearlyPay of(JobFacts job, PayRequirement law) {
        var pay = job.pay();
        if (pay == null || !pay.currency().equals(law.currency())) return UNKNOWN;
        var gross = gross(pay, job.weeklyHours(), law.salaries());
        if (pay.period() != Pay.Period.HOUR && partTime(job)) gross = new YearlyPay(null, gross.most);
        return gross.without(law.holidayAllowancePercent(), job.payInclHolidayAllowance());
    }

    /// A year has 52 weeks at least and touches 53 at most.
    private static YearlyPay gross(Pay pay, @Nullable Integer hours, int salaries) {
        return switch (pay.period()) {
            case YEAR -> times(pay, 1, 1);
            case MONTH -> times(pay, salaries, salaries);
            case WEEK -> hours == null ? UNKNOWN : times(pay, 52, 53);
            case HOUR -> hours == null ? UNKNOWN : times(pay, 52 * hours, 53 * hours);
            case DAY -> UNKNOWN;
        };
    }

    private static YearlyPay times(Pay pay, int atLeast, int atMost) {
        return new YearlyPay(
                pay.min() == null ? null : pay.min().multiply(BigDecimal.valueOf(atLeast)),
                pay.max() == null ? null : pay.max().multiply(BigDecimal.valueOf(atMost)));
    }

    private static boolean partTime(JobFacts job) {
        return Boolean.TRUE.equals(job.partTime()) || (job.weeklyHours() != null && job.weeklyHours() < FULL_TIME_FROM);
    }

    private YearlyPay without(int percent, @Nullable Boolean included) {
        if (percent == 0 || Boolean.FALSE.equals(included)) return this;
        var share = HUNDRED.add(BigDecimal.valueOf(percent));
        var low = least == null ? null : least.multiply(HUNDRED).divide(share, 2, FLOOR);
        if (included == null || most == null) return new YearlyPay(low, most);
        return new YearlyPay(low, most.multiply(HUNDRED).divide(share, 2, CEILING));
    }
}
