package eu.talentpool.taxonomy;

/// Hears how an import goes on.
@FunctionalInterface
public interface Progress {

    Progress SILENT = (step, done, total) -> {};

    /// @param step  what is counted, in words
    /// @param done  so far in this step
    /// @param total 0 if nobody knows
    void at(String step, long done, long total);
}
