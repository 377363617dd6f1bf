package eu.talentpool.ingestion.job;

import org.jspecify.annotations.Nullable;

/// How much of a feed a run brings.
///
/// @param full      all that the feed has: what it does not hold any more is closed in time
/// @param confirmed number of vacancies that somebody said is right to close, or null
public record Load(boolean full, @Nullable Long confirmed) {

    public static final Load PART = new Load(false, null);

    public static Load full(@Nullable Long confirmed) {
        return new Load(true, confirmed);
    }

    /// As it stands in the parameters of a job.
    String word() {
        return full ? "full" : "part";
    }
}
