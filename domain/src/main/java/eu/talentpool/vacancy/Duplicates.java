package eu.talentpool.vacancy;

/// Which vacancies of one employer offer the same job, also when different sources send them.
public interface Duplicates {

    /// Compares every vacancy that changed since it was compared, puts those of one job into one cluster, and
    /// raises the version of every vacancy whose being shown hangs on another one that changed. Rows that
    /// somebody changes at this moment are left for the next time.
    ///
    /// @return number of vacancies compared
    int settle(Progress progress);

    default int settle() {
        return settle((_, _) -> {});
    }

    /// Told how far comparing has come.
    @FunctionalInterface
    interface Progress {

        /// @param due compared and to be compared, as counted when it began
        void report(long compared, long due);
    }
}
