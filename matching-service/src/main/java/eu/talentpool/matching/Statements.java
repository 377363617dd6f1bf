package eu.talentpool.matching;

/// Sentences that stand in every reply.
final class Statements {

    /// Regulation (EU) 2026/1047 as reported (DOMAIN 1.2 #15, #12): no right of entry, and free of charge.
    static final String MATCH =
            "A match gives no right to enter, stay or work: the national procedures decide. The pool is free of"
                    + " charge; nobody may ask you for money.";

    static final String BY_DATE = "Automatic ranking is switched off: the matches stand in order of date, newest first,"
            + " and have no score.";

    private Statements() {}
}
