package eu.talentpool.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gross pay offered for a vacancy.
///
/// @param min      lower end of the range, or null if only an upper end is stated
/// @param max      upper end of the range, or null if only a lower end is stated
/// @param currency ISO 4217
/// @param period   what one amount is paid for
public record Pay(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, Period period) {

    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;

    public enum Period {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public Pay {
        if (min == null && max == null) throw new IllegalArgumentException("pay needs an amount");
        if (min != null && max != null && min.compareTo(max) > 0)
            throw new IllegalArgumentException("pay range upside down");
    }

    /// The same by the year, in whole units rounded down; empty where the vacancy does not tell how often it is paid.
    ///
    /// @param weeklyHours agreed hours a week, null if unknown
    public Optional<Pay> yearly(@Nullable Integer weeklyHours) {
        int times = timesAYear(weeklyHours);
        return times == 0
                ? Optional.empty()
                : Optional.of(new Pay(yearly(min, times), yearly(max, times), currency, Period.YEAR));
    }

    private int timesAYear(@Nullable Integer weeklyHours) {
        return switch (period) {
            case YEAR -> 1;
            case MONTH -> MONTHS_A_YEAR;
            case WEEK -> WEEKS_A_YEAR;
            case HOUR -> weeklyHours == null ? 0 : weeklyHours * WEEKS_A_YEAR;
            case DAY -> 0;
        };
    }

    private static @Nullable BigDecimal yearly(@Nullable BigDecimal amount, int timesAYear) {
        return amount == null
                ? null
                : amount.multiply(BigDecimal.valueOf(timesAYear)).setScale(0, RoundingMode.DOWN);
    }
}
