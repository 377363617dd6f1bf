package eu.talentpool.pathway.information;

import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing to know, with where it stands.
///
/// @param id            begins with the code of the Member State, or `EU`
/// @param text          key of its words in [InformationTexts]
/// @param body          whom to turn to, in statements that name somebody
/// @param article       article, section or heading in the source
/// @param effectiveFrom first day it holds, or null if the source names none
/// @param effectiveTo   last day it holds, or null if none is known
/// @param verifiedOn    day the source was read
/// @param verification  an `UNVERIFIED` statement is told as such
public record Statement(
        String id,
        Topic topic,
        String text,
        @Nullable Body body,
        Source source,
        String article,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate verifiedOn,
        Verification verification) {

    /// What was read.
    ///
    /// @param reference address, or repository with commit and path
    /// @param textAsOf  state of the text, or null if it bears no date
    public record Source(
            String title, String reference, @Nullable LocalDate textAsOf) {}

    boolean inForce(LocalDate day) {
        return Validity.covers(effectiveFrom == null ? day : effectiveFrom, effectiveTo, day);
    }
}
