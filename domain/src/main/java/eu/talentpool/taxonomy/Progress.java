package eu.talentpool.taxonomy;

/// Hears how an import goes on.
@FunctionalInterface
public interface Progress {

    Progress SILENT = (step, rows) -> {};

    /// @param step what is being done, in words
    /// @param rows read so far in this step
    void at(String step, long rows);
}
