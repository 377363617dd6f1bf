package eu.talentpool.pathway.rules;

import eu.talentpool.pathway.requirement.Requirement;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the rule data: a condition of a pathway.
///
/// @param label  key of its texts
/// @param source key into [RuleSet#sources]
public record Rule(
        String id,
        String label,
        Requirement requirement,
        String source,
        String article,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate verifiedOn,
        Verification verification) {

    public Rule {
        Validity.check(effectiveFrom, effectiveTo);
        if (verification == Verification.CONFLICT)
            throw new IllegalArgumentException("only an amount can be in conflict: write each value as an amount");
    }

    public boolean inForce(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }
}
