package eu.talentpool.searchindex;

/// Told how far long work has come.
@FunctionalInterface
public interface Progress {

    Progress SILENT = (_, _, _) -> {};

    /// @param total 0 if unknown
    void report(String what, long done, long total);
}
