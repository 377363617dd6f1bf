package eu.talentpool.matching.score;

import java.util.Locale;

/// What a candidate and a job are compared in, in the order in which it is shown.
public enum Criterion {
    OCCUPATION,
    ESSENTIAL_SKILLS,
    OPTIONAL_SKILLS,
    EXPERIENCE,
    EDUCATION,
    LANGUAGES,
    COUNTRY,
    HOURS,
    PAY,
    START,
    REMOTE;

    /// Name in the weights file and in message files, for example `essential-skills`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
