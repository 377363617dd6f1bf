package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.Documents;
import eu.talentpool.ingestion.feed.Position;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.feed.SourceFile;
import eu.talentpool.ingestion.intake.Reading;
import eu.talentpool.ingestion.job.ReadAhead.Arrival;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/// The documents of a run in their fixed order. A resumed run goes on after the last document that was committed.
final class DocumentItems implements ItemStreamReader<Arrival> {

    private static final String FILE = "last-document";
    private static final String PART = "last-part";
    private static final String NAME = "last-part-name";
    private static final String CHECKSUM = "last-part-checksum";

    private final List<SourceFile> files;
    private final Function<SourceDocument, List<Reading>> read;
    private @Nullable ReadAhead ahead;
    private @Nullable Arrival first;
    private @Nullable Position position;
    private boolean isCommitted;
    private long count;
    private long total;

    /// @param read what a document says
    DocumentItems(List<SourceFile> files, Function<SourceDocument, List<Reading>> read) {
        this.files = files;
        this.read = read;
    }

    @Override
    public void open(ExecutionContext context) {
        var documents = new Documents(files);
        try {
            var refused = context.containsKey(FILE) ? documents.goOnAfter(position(context)) : null;
            position = documents.position();
            count = documents.count();
            total = documents.total();
            if (refused != null) first = new Arrival(refused, Objects.requireNonNull(position), count, total, null);
        } catch (IOException e) {
            throw new ItemStreamException("a file of which a part was taken cannot be read", e);
        }
        ahead = new ReadAhead(documents, read);
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
    public @Nullable Arrival read() throws IOException {
        var from = Objects.requireNonNull(ahead);
        if (isCommitted) from.release();
        isCommitted = false;
        var arrival = first == null ? from.next() : first;
        first = null;
        if (arrival == null) return null;
        position = arrival.position();
        count = arrival.count();
        total = arrival.total();
        return arrival;
    }

    @Override
    public void update(ExecutionContext context) {
        isCommitted = true;
        if (position == null) return;
        context.putString(FILE, position.file());
        context.putLong(PART, position.part());
        context.putString(NAME, position.document());
        context.putLong(CHECKSUM, position.checksum());
    }

    @Override
    public void close() {
        try {
            if (ahead != null) ahead.close();
        } catch (IOException e) {
            throw new ItemStreamException("the documents could not be closed", e);
        }
    }

    /// 0 if it is not known.
    long total() {
        return total;
    }

    long count() {
        return count;
    }
}
