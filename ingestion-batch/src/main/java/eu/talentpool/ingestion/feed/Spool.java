package eu.talentpool.ingestion.feed;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Holds the documents of a chunk that came out of containers: the first megabytes in memory, more of them in one
/// temporary file that only this user may read and that has no name any more.
final class Spool implements Closeable {

    static final int IN_MEMORY = 16 << 20;

    private final int inMemory;
    private @Nullable FileChannel file;
    private long held;
    private long end;

    Spool() {
        this(IN_MEMORY);
    }

    /// @param inMemory bytes that are held in memory
    Spool(int inMemory) {
        this.inMemory = inMemory;
    }

    SourceDocument.Content keep(byte[] bytes) throws IOException {
        if (held + bytes.length > inMemory) return spool(bytes);
        held += bytes.length;
        return () -> new ByteArrayInputStream(bytes);
    }

    private SourceDocument.Content spool(byte[] bytes) throws IOException {
        var channel = file();
        var from = end;
        for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) end += channel.write(left, end);
        return () -> Channels.newInputStream(new Slice(channel, from, from + bytes.length));
    }

    private FileChannel file() throws IOException {
        if (file != null) return file;
        var path = Files.createTempFile("talent-pool-", ".documents");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return file;
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
        file = null;
    }

    /// Reads at a place of its own, so that several read at once.
    private static final class Slice implements java.nio.channels.ReadableByteChannel {

        private final FileChannel file;
        private final long to;
        private long at;

        Slice(FileChannel file, long from, long to) {
            this.file = file;
            this.at = from;
            this.to = to;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (at >= to) return -1;
            var all = into.limit();
            into.limit((int) Math.min(all, into.position() + (to - at)));
            var read = file.read(into, at);
            into.limit(all);
            at += Math.max(0, read);
            return read;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // The file stays for the others.
        }
    }
}
