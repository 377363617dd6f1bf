package eu.talentpool.ingestion.pull;

/// No source closes most of what it has by one mistake: closing more than 20 % of its open vacancies, and more than 50,
/// wants a person who confirms the number.
final class ClosingRule {

    private static final int FREELY = 50;
    private static final int ONE_IN = 5;

    private ClosingRule() {}

    /// @param open vacancies of the source before
    static boolean stops(long closings, long open) {
        return closings > FREELY && closings * ONE_IN > open;
    }
}
