package eu.talentpool.ingestion.container;

import eu.talentpool.exchange.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Takes a stream apart: zip and tar archives (one in another at most), gzip, a JSON document on each line, and all of
/// them in each other. What is wrong with a container is a part as well, its last; the caller sees no exception.
public final class Unpacking implements Closeable {

    private static final int MAX_ARCHIVES = 2;

    private final InputStream stream;
    private final Limits limits;
    private final Wanted wanted;
    private final Expansion expansion;
    private final EntryNames names = new EntryNames();
    private final Deque<Layer> layers = new ArrayDeque<>();
    private final Head head;
    private boolean begun;
    private long entries;
    private long documents;

    /// @param stream is closed with this
    public Unpacking(InputStream stream, Limits limits, Wanted wanted) {
        this.stream = stream;
        this.limits = limits;
        this.wanted = wanted;
        this.expansion = new Expansion(limits);
        this.head = Head.of(expansion.packed(stream), limits.document());
    }

    /// Why a document of this size is not read.
    public static Finding tooLarge(long size, Limits limits) {
        return Refusal.tooLarge(size, limits.document());
    }

    /// Whether the stream is no container, but one document or whatever else.
    public boolean isDocument() {
        return head.shape() == Shape.DOCUMENT;
    }

    /// Null at the end.
    public @Nullable Part next() {
        if (!begun) {
            begun = true;
            var part = guarded("", () -> part("", head, -1, 0, 0));
            if (part != null) return counted(part);
        }
        while (!layers.isEmpty()) {
            var part = next(layers.getFirst());
            if (part != null) return counted(part);
        }
        return null;
    }

    private Part counted(Part part) {
        if (part.refusal() == null) documents++;
        return part;
    }

    private @Nullable Part next(Layer layer) {
        try {
            var entry = layer.entries().next();
            return entry == null ? end(layer) : part(layer, entry);
        } catch (ZipEntries.Encrypted e) {
            return leave(layer, Refusal.encrypted(documents));
            // The libraries throw any of these on bytes that nobody foresaw.
        } catch (IOException | RuntimeException | LinkageError e) {
            return expansion.exceeded() ? leaveAll() : leave(layer, Refusal.broken(documents));
        }
    }

    private @Nullable Part end(Layer layer) {
        layers.removeFirst();
        return layer.isEmptyArchive() && wanted != Wanted.MANIFESTS
                ? Part.refused(layer.name(), Refusal.empty())
                : null;
    }

    private Part leave(Layer layer, Finding why) {
        layers.removeFirst();
        return Part.refused(layer.name(), why);
    }

    private Part leaveAll() {
        layers.clear();
        return Part.refused("", Refusal.exceeded(documents));
    }

    private @Nullable Part part(Layer layer, Entry entry) throws IOException {
        if (layer.shape() == Shape.LINES) return line(layer, entry);
        if (layer.shape() == Shape.GZIP) return content(layer.name(), entry, layer);
        expansion.countEntry();
        if (layer.isOffice(entry)) return leave(layer, Refusal.office());
        if (Wanted.isPassedOver(entry.path())) return null;
        entries++;
        var isManifest = Wanted.isManifest(entry.path());
        if (isManifest && wanted == Wanted.DOCUMENTS) return null;
        if (!isManifest) layer.countTaken();
        var name = names.unique(layer.name(), entry.path(), entries);
        if (isManifest && wanted == Wanted.DOCUMENTS_READ_ONCE) return Part.refused(name, Refusal.manifestNotRead());
        return content(name, entry, layer);
    }

    private @Nullable Part line(Layer layer, Entry entry) throws IOException {
        var name = EntryNames.join(layer.name(), entry.path());
        if (entry.refusal() != null) return Part.refused(name, entry.refusal());
        return Part.of(name, entry.content().readAllBytes());
    }

    private @Nullable Part content(String name, Entry entry, Layer layer) {
        if (entry.refusal() != null) return Part.refused(name, entry.refusal());
        return guarded(name, () -> {
            var inside = Head.of(entry.content(), limits.document());
            return part(name, inside, entry.size(), layer.archives(), layer.gzips());
        });
    }

    private interface Reading {
        @Nullable
        Part read() throws IOException;
    }

    /// One entry that is broken need not break the next.
    private @Nullable Part guarded(String name, Reading reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException | LinkageError e) {
            return expansion.exceeded() ? leaveAll() : Part.refused(name, Refusal.entryBroken());
        }
    }

    private @Nullable Part part(String name, Head inside, long size, int archives, int gzips) throws IOException {
        var stream = inside.all();
        return switch (inside.shape()) {
            case DOCUMENT -> document(name, stream, size);
            case EMPTY_ZIP -> wanted == Wanted.MANIFESTS ? null : Part.refused(name, Refusal.empty());
            case LINES -> lines(name, stream, archives, gzips);
            case GZIP -> enter(new Layer(Shape.GZIP, name, new Gzip(stream, expansion), archives, gzips + 1));
            case ZIP -> enter(new Layer(Shape.ZIP, name, new ZipEntries(stream, expansion), archives + 1, gzips));
            case TAR -> enter(new Layer(Shape.TAR, name, new TarEntries(stream), archives + 1, gzips));
        };
    }

    private @Nullable Part enter(Layer layer) {
        if (layer.archives() > MAX_ARCHIVES || layer.gzips() > MAX_ARCHIVES)
            return Part.refused(layer.name(), Refusal.tooDeep());
        layers.addFirst(layer);
        return null;
    }

    private @Nullable Part lines(String name, InputStream stream, int archives, int gzips) {
        if (wanted == Wanted.MANIFESTS) return null;
        return enter(new Layer(Shape.LINES, name, new Lines(stream, limits.document()), archives, gzips));
    }

    private @Nullable Part document(String name, InputStream stream, long size) throws IOException {
        if (wanted == Wanted.MANIFESTS && !Wanted.isManifest(name)) return null;
        if (size > limits.document()) return Part.refused(name, Refusal.tooLarge(size, limits.document()));
        var bytes = stream.readNBytes(limits.document());
        var isMore = bytes.length == limits.document() && stream.read() >= 0;
        return isMore ? Part.refused(name, Refusal.largerThan(limits.document())) : Part.of(name, bytes);
    }

    @Override
    public void close() throws IOException {
        layers.clear();
        stream.close();
    }
}
