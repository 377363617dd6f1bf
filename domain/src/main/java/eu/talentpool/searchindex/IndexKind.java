package eu.talentpool.searchindex;

/// The two kinds of index of the pool.
public enum IndexKind {
    PROFILES("profiles", 7101),
    VACANCIES("vacancies", 7102);

    private final String plural;
    private final int lockClass;

    IndexKind(String plural, int lockClass) {
        this.plural = plural;
        this.lockClass = lockClass;
    }

    /// Name as it stands in aliases, tables and reports.
    public String plural() {
        return plural;
    }

    /// First key of the advisory locks of this kind; the second one is the bucket.
    int lockClass() {
        return lockClass;
    }
}
