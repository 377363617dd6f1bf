package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleBook;
import eu.talentpool.pathway.rules.RuleFiles;

/// One version of the rule data of all pathways, read and checked once. Immutable.
public final class PathwayRules {

    private final RuleBook book;

    private PathwayRules(RuleBook book) {
        this.book = book;
    }

    /// Reads the rule data the product ships.
    ///
    /// @throws RuntimeException if a file is missing or broken; the message names file, place and what is wrong
    public static PathwayRules load() {
        return of(RuleFiles.bundled());
    }

    static PathwayRules of(RuleFiles files) {
        return new PathwayRules(RuleBook.read(files));
    }

    /// Hash of the content: equal data have equal versions.
    public String version() {
        return book.version();
    }

    RuleBook book() {
        return book;
    }
}
