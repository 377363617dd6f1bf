package eu.talentpool.ingestion.feed;

import eu.talentpool.exchange.Finding;
import eu.talentpool.ingestion.container.Limits;
import eu.talentpool.ingestion.container.Part;
import eu.talentpool.ingestion.container.Unpacking;
import eu.talentpool.ingestion.container.Wanted;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The documents in some files, one after another: a file that is a document by itself stays where it is, what is in a
/// container is taken out of it.
public final class Documents implements Closeable {

    private final List<SourceFile> files;
    private Spool spool = new Spool();
    private int nextFile;
    private @Nullable Opened opened;
    private @Nullable Position position;
    private long count;
    private boolean isTotalKnown = true;

    public Documents(List<SourceFile> files) {
        this.files = files;
    }

    /// A container of which documents are being taken.
    private record Opened(SourceFile file, Unpacking unpacking) {}

    /// Null at the end.
    public @Nullable SourceDocument next() throws IOException {
        var document = opened == null ? null : nextPart(opened);
        while (document == null && nextFile < files.size()) document = begin(files.get(nextFile++));
        if (document != null) count++;
        return document;
    }

    /// Files that came or went since then do no harm. A container that is no longer the same is not read on, because
    /// nobody can tell which of its documents were taken: it becomes a rejected document.
    public @Nullable SourceDocument goOnAfter(Position last) throws IOException {
        nextFile = 0;
        while (nextFile < files.size() && files.get(nextFile).name().compareTo(last.file()) < 0) nextFile++;
        count = nextFile;
        position = last;
        if (nextFile == files.size() || !files.get(nextFile).name().equals(last.file())) return null;
        var file = files.get(nextFile++);
        count += Math.max(1, last.part());
        return last.part() == 0 ? null : skip(file, last);
    }

    private @Nullable SourceDocument skip(SourceFile file, Position last) throws IOException {
        isTotalKnown = false;
        var unpacking = new Unpacking(file.open(), Limits.DEFAULT, wanted(file));
        opened = new Opened(file, unpacking);
        Part part = null;
        for (var i = 0L; i < last.part(); i++) part = unpacking.next();
        if (part != null && name(file, part).equals(last.document()) && checksum(part) == last.checksum()) return null;
        closeOpened();
        position = new Position(file.name(), 0, file.name(), 0);
        return refused(file.name() + " (changed)", file.file().toString(), changed());
    }

    private @Nullable SourceDocument begin(SourceFile file) throws IOException {
        Unpacking unpacking;
        try {
            unpacking = new Unpacking(file.open(), Limits.DEFAULT, wanted(file));
        } catch (IOException e) {
            return whole(file);
        }
        if (unpacking.isDocument() && !file.isReadOnce()) {
            unpacking.close();
            return whole(file);
        }
        isTotalKnown &= unpacking.isDocument();
        opened = new Opened(file, unpacking);
        return nextPart(opened);
    }

    private SourceDocument whole(SourceFile file) {
        position = new Position(file.name(), 0, file.name(), 0);
        return new SourceDocument(file.name(), file.file().toString(), file.size(), () -> open(file));
    }

    private InputStream open(SourceFile file) throws IOException {
        var size = java.nio.file.Files.size(file.file());
        if (size > Limits.DEFAULT.document()) throw new DocumentRefused(Unpacking.tooLarge(size, Limits.DEFAULT));
        return file.open();
    }

    private @Nullable SourceDocument nextPart(Opened from) throws IOException {
        var part = from.unpacking().next();
        if (part == null) {
            closeOpened();
            return null;
        }
        var file = from.file();
        var before = position != null && position.file().equals(file.name()) ? position.part() : 0;
        var name = name(file, part);
        position = new Position(file.name(), before + 1, name, checksum(part));
        var place = file.file() + (part.name().isEmpty() ? "" : "/" + part.name());
        if (part.refusal() != null) return refused(name, place, part.refusal());
        return new SourceDocument(name, place, part.bytes().length, spool.keep(part.bytes()));
    }

    private static SourceDocument refused(String name, String place, Finding why) {
        return new SourceDocument(name, place, 0, () -> {
            throw new DocumentRefused(why);
        });
    }

    private static String name(SourceFile file, Part part) {
        return part.name().isEmpty() ? file.name() : file.name() + "/" + part.name();
    }

    private static long checksum(Part part) {
        var sum = new CRC32C();
        sum.update(part.bytes());
        return sum.getValue();
    }

    private static Wanted wanted(SourceFile file) {
        return file.isReadOnce() ? Wanted.DOCUMENTS_READ_ONCE : Wanted.DOCUMENTS;
    }

    private static Finding changed() {
        return new Finding(
                Finding.Severity.REJECTED,
                "changed-meanwhile",
                "",
                "The file is not the one of which a part was taken before the run stopped. What was taken stays; run"
                        + " the same command once more to take in the new file.");
    }

    /// Where the last document lies; null before the first.
    public @Nullable Position position() {
        return position;
    }

    /// How many were taken or passed over.
    public long count() {
        return count;
    }

    /// How many there are, or 0 as soon as a container came that would have to be read to know.
    public long total() {
        return isTotalKnown ? files.size() : 0;
    }

    /// Ends a batch of documents.
    ///
    /// @return to be closed when none of the documents since the turn before will be opened any more
    public Closeable turn() {
        var ended = spool;
        spool = new Spool();
        return ended;
    }

    private void closeOpened() throws IOException {
        if (opened != null) opened.unpacking().close();
        opened = null;
    }

    @Override
    public void close() throws IOException {
        closeOpened();
        spool.close();
    }
}
