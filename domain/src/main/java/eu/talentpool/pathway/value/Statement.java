package eu.talentpool.pathway.value;

import eu.talentpool.pathway.terms.Verification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is told of a pathway and compared with nobody: a procedure, a right, a quota.
///
/// @param label key of its text
public record Statement(
        String id,
        String label,
        String source,
        String article,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate verifiedOn,
        Verification verification)
        implements Datum {

    public Statement {
        Validity.check(effectiveFrom, effectiveTo);
    }

    @Override
    public boolean inForce(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }
}
