package eu.talentpool.ingestion.intake;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.FeedMapping;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.DocumentRefused;
import eu.talentpool.ingestion.feed.SourceDocument;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// From a document of a run to what the document says.
@Component
class DocumentBytes {

    private final DocumentReader reader = new DocumentReader();

    /// @param mapping how a document in a form of the feed's own is read; null for the common formats
    void read(SourceDocument document, @Nullable FeedMapping mapping, Consumer<Reading> each) {
        try (var bytes = document.open()) {
            if (mapping == null) hand(document, reader.readAll(bytes), each);
            else {
                var items = mapping.items(bytes);
                for (var number = 1; items.hasNext(); number++) each.accept(numbered(document, number, items.next()));
            }
        } catch (DocumentRefused e) {
            each.accept(new Reading(document.name(), document, rejected(e.finding())));
        } catch (IOException e) {
            each.accept(new Reading(
                    document.name(),
                    document,
                    rejected(Refusals.rejected(
                            "not-readable",
                            "The file could not be read. Check that it exists and that its permissions allow it."))));
        }
    }

    private static void hand(SourceDocument document, List<ReadResult> results, Consumer<Reading> each) {
        if (results.size() == 1) each.accept(new Reading(document.name(), document, results.getFirst()));
        else for (var i = 0; i < results.size(); i++) each.accept(numbered(document, i + 1, results.get(i)));
    }

    private static Reading numbered(SourceDocument document, int number, ReadResult result) {
        return new Reading(document.name() + ":" + number, document, result);
    }

    private static ReadResult rejected(Finding finding) {
        return new ReadResult.Rejected(null, List.of(finding));
    }
}
