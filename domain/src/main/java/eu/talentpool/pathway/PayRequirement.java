package eu.talentpool.pathway;

import static eu.talentpool.pathway.ConditionState.UNDETERMINED;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gross pay of an amount at least, compared by the year. A reduced threshold stands in a route of its own and replaces
/// the general one.
///
/// @param currency                ISO 4217; no exchange rate is known, so another currency leaves the condition open
/// @param period                  what the amount is set for
/// @param salaries                monthly salaries in a year, by the law
/// @param holidayAllowancePercent the holiday allowance the amounts do not contain, in percent of pay; 0 if the law
/// knows none
/// @param amounts                 dated
record PayRequirement(String currency, Period period, int salaries, int holidayAllowancePercent, List<Amount> amounts)
        implements Requirement {

    enum Period {
        YEAR,
        MONTH
    }

    PayRequirement {
        requireNonNull(currency, "currency is missing");
        requireNonNull(period, "period is missing");
        amounts = List.copyOf(requireNonNull(amounts, "amounts are missing"));
        if (salaries < 12 || salaries > 14) throw new IllegalArgumentException("salaries outside 12..14: " + salaries);
    }

    @Override
    public Outcome check(Situation s) {
        var valid = amounts.stream().filter(a -> a.inForce(s.asOf())).toList();
        if (valid.isEmpty()) return new Outcome(UNDETERMINED, found(s.job().pay()), "no amount known for " + s.asOf());
        var pay = YearlyPay.of(s.job(), this);
        var states = valid.stream().map(a -> state(pay, a)).distinct().toList();
        return new Outcome(
                states.size() == 1 ? states.getFirst() : UNDETERMINED,
                found(s.job().pay()),
                required(valid),
                valid);
    }

    private ConditionState state(YearlyPay pay, Amount threshold) {
        var year = yearly(threshold);
        return ConditionState.between(
                pay.least() != null && pay.least().compareTo(year) >= 0,
                pay.most() == null || pay.most().compareTo(year) >= 0);
    }

    private BigDecimal yearly(Amount threshold) {
        return period == Period.YEAR ? threshold.amount() : threshold.amount().multiply(BigDecimal.valueOf(salaries));
    }

    private String required(List<Amount> valid) {
        var values = valid.stream()
                .map(a -> currency + " " + a.amount().toPlainString())
                .collect(joining(" or ", "at least ", period == Period.YEAR ? " a year" : " a month"));
        return holidayAllowancePercent == 0 ? values : values + " without holiday allowance";
    }

    private static String found(@Nullable Pay pay) {
        if (pay == null) return "";
        var text = new StringBuilder(pay.currency());
        if (pay.min() != null) text.append(" from ").append(pay.min().toPlainString());
        if (pay.max() != null) text.append(" to ").append(pay.max().toPlainString());
        return text.append(per(pay.period())).toString();
    }

    private static String per(Pay.Period period) {
        return switch (period) {
            case HOUR -> " an hour";
            case DAY -> " a day";
            case WEEK -> " a week";
            case MONTH -> " a month";
            case YEAR -> " a year";
        };
    }
}
