package eu.talentpool.vacancy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Gross pay offered for a vacancy.
///
/// @param min      lower end of the range, or null if only an upper end is stated
/// @param max      upper end of the range, or null if only a lower end is stated
/// @param currency ISO 4217
/// @param period   what one amount is paid for
public record Pay(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, Period period) {

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
}
