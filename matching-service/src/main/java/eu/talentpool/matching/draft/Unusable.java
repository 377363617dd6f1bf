package eu.talentpool.matching.draft;

import eu.talentpool.exchange.Finding;
import java.util.List;

/// A text or document that no draft can be made of: the sentence says what to do.
public final class Unusable extends RuntimeException {

    private final transient List<Finding> findings;

    Unusable(String sentence, List<Finding> findings) {
        super(sentence);
        this.findings = findings;
    }

    public List<Finding> findings() {
        return findings;
    }
}
