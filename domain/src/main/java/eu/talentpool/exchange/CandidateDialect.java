package eu.talentpool.exchange;

/// Who defines the code lists of a `Candidate` document.
enum CandidateDialect {
    /// The Europass editor, since 2020.
    EUROPASS("Europass Candidate 4.0"),

    /// Employment services, as they exchange CVs over EURES.
    EURES("EURES Candidate 3.2");

    private final String format;

    CandidateDialect(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }
}
