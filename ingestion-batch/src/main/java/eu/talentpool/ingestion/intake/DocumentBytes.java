package eu.talentpool.ingestion.intake;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/// From a file to what the document says.
@Component
class DocumentBytes {

    private final DocumentReader reader = new DocumentReader();

    ReadResult read(SourceDocument document) {
        try (var bytes = Files.newInputStream(document.file())) {
            return reader.read(bytes);
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
