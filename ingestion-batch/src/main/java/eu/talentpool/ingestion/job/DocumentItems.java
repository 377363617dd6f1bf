package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.Documents;
import eu.talentpool.ingestion.feed.Position;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.feed.SourceFile;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/// The documents of a run in their fixed order. A resumed run goes on after the last document that was committed.
final class DocumentItems implements ItemStreamReader<SourceDocument> {

    private static final String FILE = "last-document";
    private static final String PART = "last-part";
    private static final String NAME = "last-part-name";
    private static final String CHECKSUM = "last-part-checksum";

    private final List<SourceFile> files;
    private Documents documents;
    private @Nullable SourceDocument first;
    private boolean isCommitted;

    DocumentItems(List<SourceFile> files) {
        this.files = files;
        this.documents = new Documents(files);
    }

    @Override
    public void open(ExecutionContext context) {
        documents = new Documents(files);
        try {
            first = context.containsKey(FILE) ? documents.goOnAfter(position(context)) : null;
        } catch (IOException e) {
            throw new ItemStreamException("a file of which a part was taken cannot be read", e);
        }
    }

    private static Position position(ExecutionContext context) {
        return new Position(
                context.getString(FILE),
                context.getLong(PART, 0),
                context.getString(NAME, ""),
                context.getLong(CHECKSUM, 0));
    }

    /// What the documents of the last chunk hold is let go of only now: until it was committed, they may be read again.
    @Override
    public @Nullable SourceDocument read() throws IOException {
        if (isCommitted) documents.release();
        isCommitted = false;
        var document = first == null ? documents.next() : first;
        first = null;
        return document;
    }

    @Override
    public void update(ExecutionContext context) {
        isCommitted = true;
        var position = documents.position();
        if (position == null) return;
        context.putString(FILE, position.file());
        context.putLong(PART, position.part());
        context.putString(NAME, position.document());
        context.putLong(CHECKSUM, position.checksum());
    }

    @Override
    public void close() {
        try {
            documents.close();
        } catch (IOException e) {
            throw new ItemStreamException("the documents could not be closed", e);
        }
    }

    /// 0 if it is not known.
    long total() {
        return documents.total();
    }

    long count() {
        return documents.count();
    }
}
