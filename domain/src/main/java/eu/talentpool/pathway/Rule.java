package eu.talentpool.pathway;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the rule data: a condition of a pathway.
///
/// @param label  key of its texts
/// @param source key into [RuleSet#sources]
record Rule(
        String id,
        String label,
        Requirement requirement,
        String source,
        String article,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate verifiedOn,
        Verification verification) {

    Rule {
        requireNonNull(id, "id is missing");
        requireNonNull(label, "label is missing");
        requireNonNull(requirement, "requirement is missing");
        requireNonNull(source, "source is missing");
        requireNonNull(article, "article is missing");
        requireNonNull(effectiveFrom, "effective_from is missing");
        requireNonNull(verifiedOn, "verified_on is missing");
        requireNonNull(verification, "verification is missing");
        Validity.check(effectiveFrom, effectiveTo);
        if (verification == Verification.CONFLICT)
            throw new IllegalArgumentException("only an amount can be in conflict: write each value as an amount");
    }

    boolean inForce(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }
}
