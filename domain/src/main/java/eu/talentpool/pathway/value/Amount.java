package eu.talentpool.pathway.value;

import eu.talentpool.pathway.terms.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dated value of a threshold.
public record Amount(
        String id,
        BigDecimal amount,
        String source,
        String article,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate verifiedOn,
        Verification verification)
        implements Datum {

    public Amount {
        Validity.check(effectiveFrom, effectiveTo);
    }

    @Override
    public boolean inForce(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }
}
