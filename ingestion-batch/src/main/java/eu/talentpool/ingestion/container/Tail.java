package eu.talentpool.ingestion.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Remembers the last bytes that were read, to see whether a zip archive came to its end: without the end of its
/// directory, one that was cut between two entries would look whole.
final class Tail extends FilterInputStream {

    /// The end record with the longest comment that it may have.
    private static final int LENGTH = 22 + 65_535;

    private final byte[] last = new byte[LENGTH];
    private long read;

    Tail(InputStream stream) {
        super(stream);
    }

    boolean hasEndOfDirectory() {
        for (var at = Math.max(0, read - LENGTH); at + 4 <= read; at++)
            if (at(at) == 'P' && at(at + 1) == 'K' && at(at + 2) == 5 && at(at + 3) == 6) return true;
        return false;
    }

    private byte at(long position) {
        return last[(int) (position % LENGTH)];
    }

    @Override
    public int read() throws IOException {
        var one = in.read();
        if (one >= 0) last[(int) (read++ % LENGTH)] = (byte) one;
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = in.read(buffer, offset, length);
        if (count > 0) remember(buffer, offset, count);
        return count;
    }

    private void remember(byte[] buffer, int offset, int count) {
        for (var done = 0; done < count; ) {
            var place = (int) (read % LENGTH);
            var part = Math.min(count - done, LENGTH - place);
            System.arraycopy(buffer, offset + done, last, place, part);
            done += part;
            read += part;
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        var buffer = new byte[(int) Math.min(bytes, 8192)];
        return Math.max(0, read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
