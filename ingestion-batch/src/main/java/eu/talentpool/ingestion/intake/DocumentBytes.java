package eu.talentpool.ingestion.intake;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.DocumentRefused;
import eu.talentpool.ingestion.feed.SourceDocument;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/// From a document of a run to what the document says.
@Component
class DocumentBytes {

    private final DocumentReader reader = new DocumentReader();

    ReadResult read(SourceDocument document) {
        try (var bytes = document.open()) {
            return reader.read(bytes);
        } catch (DocumentRefused e) {
            return new ReadResult.Rejected(null, List.of(e.finding()));
        } catch (IOException e) {
            return new ReadResult.Rejected(
                    null,
                    List.of(new Finding(
                            Finding.Severity.REJECTED,
                            "not-readable",
                            "",
                            "The file could not be read. Check that it exists and that its permissions allow it.")));
        }
    }
}
