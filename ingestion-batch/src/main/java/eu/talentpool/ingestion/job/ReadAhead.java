package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.Documents;
import eu.talentpool.ingestion.feed.Position;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.intake.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes a batch of documents out of their files and reads it while the one before is stored, so that neither the
/// processors nor the database wait for each other. Never more than one batch ahead, and a batch has a limit in
/// documents and bytes: memory does not depend on how much there is to read.
final class ReadAhead implements Closeable {

    static final int MOST = 200;
    static final long BYTES = 4 << 20;
    private static final int PATIENCE_SECONDS = 5;

    /// @param position of the document
    /// @param count    of the documents up to this one
    /// @param total    of all, or 0 if it is not known
    /// @param readings what it says; null if it is still to be read
    record Arrival(
            SourceDocument document,
            Position position,
            long count,
            long total,
            @Nullable List<Reading> readings) {}

    /// @param bytes of the documents, until it is closed
    private record Batch(
            List<Arrival> arrivals,
            Closeable bytes,
            @Nullable Exception failure) {}

    private final Documents documents;
    private final Function<SourceDocument, List<Reading>> read;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("read-ahead").factory());
    private final List<Closeable> passed = new ArrayList<>();
    private @Nullable CompletableFuture<Batch> next;
    private @Nullable Batch batch;
    private Iterator<Arrival> arrivals = Collections.emptyIterator();
    private volatile boolean isClosed;

    ReadAhead(Documents documents, Function<SourceDocument, List<Reading>> read) {
        this.documents = documents;
        this.read = read;
    }

    /// Null at the end.
    @Nullable
    Arrival next() throws IOException {
        if (!arrivals.hasNext()) turn();
        if (!arrivals.hasNext()) return null;
        var arrival = arrivals.next();
        if (!arrivals.hasNext() && Objects.requireNonNull(batch).failure == null) next = begin();
        return arrival;
    }

    /// Lets go of the bytes of all documents handed out so far, but for those of the batch that is not at its end.
    void release() throws IOException {
        if (batch != null && !arrivals.hasNext()) passed.add(batch.bytes);
        for (var bytes : passed) bytes.close();
        passed.clear();
    }

    private void turn() throws IOException {
        if (batch != null) passed.add(batch.bytes);
        if (batch != null && batch.failure != null) throw failure(batch.failure);
        var turned = await(next == null ? begin() : next);
        next = null;
        batch = turned;
        arrivals = turned.arrivals.iterator();
        if (turned.arrivals.isEmpty() && turned.failure != null) throw failure(turned.failure);
    }

    private static IOException failure(Exception failure) {
        if (failure instanceof RuntimeException unforeseen) throw unforeseen;
        return (IOException) failure;
    }

    private CompletableFuture<Batch> begin() {
        return CompletableFuture.supplyAsync(this::fill, thread);
    }

    private static Batch await(CompletableFuture<Batch> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /// What fails is told when all that came before it was handed out.
    private Batch fill() {
        var taken = new ArrayList<Arrival>();
        try {
            take(taken);
            return new Batch(readAll(taken), documents.turn(), null);
        } catch (IOException | RuntimeException e) {
            return new Batch(taken, documents.turn(), e);
        }
    }

    private void take(List<Arrival> taken) throws IOException {
        for (var bytes = 0L; taken.size() < MOST && bytes < BYTES && !isClosed; ) {
            var document = documents.next();
            if (document == null) return;
            taken.add(new Arrival(
                    document,
                    Objects.requireNonNull(documents.position()),
                    documents.count(),
                    documents.total(),
                    null));
            bytes += document.size();
        }
    }

    /// Large documents are read when their turn comes, a few at a time.
    private List<Arrival> readAll(List<Arrival> taken) {
        if (taken.stream().mapToLong(arrival -> arrival.document.size()).sum() > BYTES || taken.size() < MOST)
            return taken;
        return taken.parallelStream()
                .map(a -> new Arrival(a.document, a.position, a.count, a.total, read.apply(a.document)))
                .toList();
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        thread.shutdown();
        try {
            // A stream that nobody writes to any more is left to the end of the process.
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        release();
        if (batch != null) batch.bytes.close();
        if (next != null && !next.isCompletedExceptionally()) await(next).bytes.close();
        documents.close();
    }
}
