package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.value.Amount;
import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gross pay of an amount at least. Compared by the month where both are stated by the month, otherwise by the year. A
/// reduced threshold stands in a route of its own and replaces the general one.
///
/// @param currency                ISO 4217; another currency leaves the condition open, unless
/// a rate of the European Central Bank is known
/// @param period                  what the amount is set for
/// @param salaries                monthly salaries in a year by the law, 12 to 14; null if the law was not seen to say
/// @param holidayAllowancePercent the holiday allowance the amounts do not contain, in percent of pay; 0 if the law
/// knows none
/// @param amounts                 dated; empty if none is known
public record PayRequirement(
        String currency, Period period, @Nullable Integer salaries, int holidayAllowancePercent, List<Amount> amounts)
        implements Requirement {

    enum Period {
        YEAR,
        MONTH
    }

    private static final int FEWEST = 12;
    private static final int MOST = 14;

    public PayRequirement {
        amounts = List.copyOf(amounts);
    }

    @Override
    public Outcome check(Situation s) {
        var pay = s.job().pay();
        if (pay == null) return Outcome.UNKNOWN;
        var valid = data(s.setting());
        if (valid.isEmpty()) return new Outcome(UNDETERMINED, found(pay));
        var compared = inCurrencyOfTheLaw(pay, s.setting());
        if (compared == null) return new Outcome(UNDETERMINED, found(pay));
        var found = compared == pay ? found(pay) : Words.say("at-ecb-rate", found(pay), found(compared));
        return new Outcome(agreed(compared, s.job(), valid), found);
    }

    /// Open where the amounts do not agree.
    private ConditionState agreed(Pay pay, JobFacts job, List<Amount> thresholds) {
        var first = state(pay, job, thresholds.getFirst());
        for (var threshold : thresholds) if (state(pay, job, threshold) != first) return UNDETERMINED;
        return first;
    }

    private ConditionState state(Pay pay, JobFacts job, Amount threshold) {
        if (period == Period.YEAR)
            return reaches(PayRange.yearly(pay, job, this), threshold.amount(), threshold.amount());
        if (pay.period() == Pay.Period.MONTH && job.salaries() == null)
            return reaches(PayRange.monthly(pay, job, this), threshold.amount(), threshold.amount());
        var least = threshold.amount().multiply(BigDecimal.valueOf(requireNonNullElse(salaries, FEWEST)));
        var most = threshold.amount().multiply(BigDecimal.valueOf(requireNonNullElse(salaries, MOST)));
        return reaches(PayRange.yearly(pay, job, this), least, most);
    }

    /// Null if no rate is known.
    private @Nullable Pay inCurrencyOfTheLaw(Pay pay, Setting s) {
        if (pay.currency().equals(currency)) return pay;
        var min = converted(pay.min(), pay, s, RoundingMode.FLOOR);
        var max = converted(pay.max(), pay, s, RoundingMode.CEILING);
        return min == null && max == null ? null : new Pay(min, max, currency, pay.period());
    }

    private @Nullable BigDecimal converted(@Nullable BigDecimal amount, Pay pay, Setting s, RoundingMode rounding) {
        if (amount == null) return null;
        return s.rates()
                .convert(amount, pay.currency(), currency, s.asOf(), rounding)
                .orElse(null);
    }

    /// @param least threshold in the reading that asks least
    /// @param most  threshold in the reading that asks most
    private static ConditionState reaches(PayRange pay, BigDecimal least, BigDecimal most) {
        return ConditionState.between(
                pay.least() != null && pay.least().compareTo(most) >= 0,
                pay.most() == null || pay.most().compareTo(least) >= 0);
    }

    /// Salaries in a year that a monthly pay is sure to be paid.
    int leastSalaries(JobFacts job) {
        return requireNonNullElse(job.salaries(), FEWEST);
    }

    /// Salaries in a year that a monthly pay may be paid: those the law counts with, if the job does not say.
    int mostSalaries(JobFacts job) {
        return requireNonNullElse(job.salaries(), requireNonNullElse(salaries, MOST));
    }

    @Override
    public Side restsOn() {
        return Side.JOB;
    }

    @Override
    public List<Amount> data(Setting setting) {
        return amounts.stream().filter(a -> a.inForce(setting.asOf())).toList();
    }

    @Override
    public Words required(Setting setting) {
        var valid = data(setting);
        if (valid.isEmpty()) return Words.say("no-amount", setting.asOf());
        var amounts = valid.stream()
                .map(a -> money(currency, a.amount()))
                .reduce((a, b) -> Words.say("or", a, b))
                .orElseThrow();
        var required = Words.say(period == Period.YEAR ? "a-year" : "a-month", Words.say("at-least", amounts));
        return holidayAllowancePercent == 0 ? required : Words.say("without-holiday-allowance", required);
    }

    private static Words found(Pay pay) {
        return Words.say(per(pay.period()), range(pay.currency(), pay.min(), pay.max()));
    }

    private static Words range(String currency, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null) return max == null ? Words.plain(currency) : Words.say("up-to", money(currency, max));
        if (max == null) return Words.say("from", money(currency, min));
        return min.equals(max) ? money(currency, min) : Words.say("money-to", currency, min, max);
    }

    private static Words money(String currency, BigDecimal amount) {
        return Words.say("money", currency, amount);
    }

    private static String per(Pay.Period period) {
        return switch (period) {
            case HOUR -> "an-hour";
            case DAY -> "a-day";
            case WEEK -> "a-week";
            case MONTH -> "a-month";
            case YEAR -> "a-year";
        };
    }
}
