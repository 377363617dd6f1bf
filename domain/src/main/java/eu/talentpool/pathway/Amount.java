package eu.talentpool.pathway;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dated value of a threshold.
record Amount(
        String id,
        BigDecimal amount,
        String source,
        String article,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate verifiedOn,
        Verification verification) {

    Amount {
        requireNonNull(id, "an amount needs an id");
        requireNonNull(amount, "amount is missing");
        requireNonNull(source, "source of the amount is missing");
        requireNonNull(article, "article of the amount is missing");
        requireNonNull(effectiveFrom, "effective_from of the amount is missing");
        requireNonNull(verifiedOn, "verified_on of the amount is missing");
        requireNonNull(verification, "verification of the amount is missing");
        if (amount.signum() <= 0) throw new IllegalArgumentException("amount must be above zero: " + amount);
        Validity.check(effectiveFrom, effectiveTo);
    }

    boolean inForce(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }
}
