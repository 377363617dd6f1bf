package eu.talentpool.ingestion.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// Entries of a tar archive. Links and devices are no documents.
final class TarEntries implements Entries {

    /// The library holds names and attributes of an entry in memory, as long as the archive says they are.
    private static final long MAX_HEADER = 1 << 20;

    private final Headers stream;
    private final TarArchiveInputStream tar;

    TarEntries(InputStream stream) {
        this.stream = new Headers(stream);
        this.tar = new TarArchiveInputStream(this.stream);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (tar.getCurrentEntry() != null) tar.transferTo(java.io.OutputStream.nullOutputStream());
        stream.allowed = MAX_HEADER;
        var entry = tar.getNextEntry();
        stream.allowed = Long.MAX_VALUE;
        if (entry == null) return end();
        if (entry.isDirectory() || isPlain(entry)) return Entry.of(name(entry), tar, entry.getSize());
        return Entry.refused(entry.getName(), Refusal.notPackedReadably());
    }

    /// An archive ends with zeros; one that was cut between two entries does not.
    private @Nullable Entry end() throws IOException {
        if (stream.zeros < 512) throw new IOException("the end of the archive is missing");
        return null;
    }

    private static String name(TarArchiveEntry entry) {
        var name = entry.getName();
        return entry.isDirectory() && !name.endsWith("/") ? name + "/" : name;
    }

    private static boolean isPlain(TarArchiveEntry entry) {
        return entry.isFile() && !entry.isSparse() && !entry.isLink() && !entry.isSymbolicLink();
    }

    private static final class Headers extends FilterInputStream {

        private long allowed = MAX_HEADER;
        private long zeros;

        Headers(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            if (--allowed < 0) throw new IOException("a header that is too long");
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = in.read(buffer, offset, length);
            if (read <= 0) return read;
            if ((allowed -= read) < 0) throw new IOException("a header that is too long");
            zeros = areZeros(buffer, offset, read) ? zeros + read : 0;
            return read;
        }

        private static boolean areZeros(byte[] buffer, int offset, int length) {
            for (var i = offset; i < offset + length; i++) if (buffer[i] != 0) return false;
            return true;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return in.skip(bytes);
        }
    }
}
