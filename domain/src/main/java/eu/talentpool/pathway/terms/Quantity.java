package eu.talentpool.pathway.terms;

/// A number about the person's plans or past that someone states, because no other fact tells it.
public enum Quantity {
    /// Whole months of uninterrupted work in the group of undertakings, up to the transfer.
    GROUP_MONTHS,
    /// Whole months since the last transfer within a group to the Member State ended; history of residence.
    MONTHS_SINCE_TRANSFER,
    /// Days of the planned stay.
    STAY_DAYS,
    /// Gross pay of the last year in a senior position, in euro.
    LAST_YEAR_PAY_EUR;

    public boolean isProtected() {
        return this == MONTHS_SINCE_TRANSFER;
    }
}
