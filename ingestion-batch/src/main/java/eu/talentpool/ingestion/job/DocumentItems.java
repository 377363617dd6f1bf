package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.SourceDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/// The documents of a run in their fixed order. A resumed run goes on after the last document that was committed,
/// by name and not by number: files that came or went in between do no harm.
final class DocumentItems implements ItemStreamReader<SourceDocument> {

    private static final String LAST = "last-document";

    private final List<SourceDocument> documents;
    private int next;

    DocumentItems(List<SourceDocument> documents) {
        this.documents = documents;
    }

    @Override
    public void open(ExecutionContext context) {
        var last = context.containsKey(LAST) ? context.getString(LAST) : "";
        next = 0;
        while (next < documents.size() && documents.get(next).name().compareTo(last) <= 0) next++;
    }

    @Override
    public @Nullable SourceDocument read() {
        return next < documents.size() ? documents.get(next++) : null;
    }

    @Override
    public void update(ExecutionContext context) {
        if (next > 0) context.putString(LAST, documents.get(next - 1).name());
    }

    int size() {
        return documents.size();
    }

    int position() {
        return next;
    }
}
