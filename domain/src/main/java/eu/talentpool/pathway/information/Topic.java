package eu.talentpool.pathway.information;

import java.util.Locale;

/// What a statement is about, in the order it is told.
public enum Topic {
    /// Nobody may ask a candidate for money for a job.
    NO_FEES(true),
    /// How an authority decides: time, application, permit, visa.
    PROCEDURE(true),
    /// Equal treatment, change of employer, loss of the job, stay afterwards.
    RIGHTS(true),
    /// Where to complain of an employer.
    COMPLAINT(true),
    /// Where to turn when treated worse because of origin.
    EQUALITY(true),
    /// What entry or work outside the lawful ways risks.
    IRREGULAR_RISKS(false);

    private final boolean national;

    Topic(boolean national) {
        this.national = national;
    }

    /// True where each Member State has an answer of its own, so that a missing one is a gap.
    boolean national() {
        return national;
    }

    /// As data files and texts spell it: `no-fees`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
