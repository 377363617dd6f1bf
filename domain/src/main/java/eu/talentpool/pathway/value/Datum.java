package eu.talentpool.pathway.value;

import eu.talentpool.pathway.terms.Verification;
import java.time.LocalDate;

/// A dated value of the rule data that stands in a source of its own.
public sealed interface Datum permits Amount, Listing, Statement {

    String id();

    /// Key into the sources of the file.
    String source();

    String article();

    LocalDate verifiedOn();

    Verification verification();

    boolean inForce(LocalDate day);
}
