package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.value.Datum;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a rule stands.
///
/// @param title     of the act or the page
/// @param article   article, section or row
/// @param reference address, or repository with commit and path, of the text that was read
/// @param textAsOf  state of the text that was read, or null if it bears no date
/// @param verifiedOn day it was read
public record LegalSource(
        String title,
        String article,
        String reference,
        @Nullable LocalDate textAsOf,
        LocalDate verifiedOn) {

    /// Of a datum of the rules.
    static LegalSource of(RuleSet rules, Datum datum) {
        return of(rules.source(datum.source()), datum.article(), datum.verifiedOn());
    }

    static LegalSource of(RuleSet.Source source, String article, LocalDate verifiedOn) {
        return new LegalSource(source.title(), article, source.reference(), source.textAsOf(), verifiedOn);
    }
}
