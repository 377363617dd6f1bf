package eu.talentpool.ingestion.feed;

import eu.talentpool.exchange.Finding;
import java.io.IOException;

/// There is nothing to read, and [#finding] says why.
public final class DocumentRefused extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    DocumentRefused(Finding finding) {
        super(finding.rule());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
