package eu.talentpool.ingestion.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What came out of a container against what went in, all layers together.
final class Expansion {

    private static final int AT_ONCE = 512;

    private final Limits limits;
    private long packed;
    private long unpacked;
    private long entries;
    private boolean exceeded;

    Expansion(Limits limits) {
        this.limits = limits;
    }

    /// Whether the container was left for what it asks.
    boolean exceeded() {
        return exceeded;
    }

    /// The bytes of the container itself.
    InputStream packed(InputStream stream) {
        return new Counted(stream) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /// Bytes that a layer made of those below it. Few at a time, because a decompressor that fails keeps what it has
    /// made since it was asked.
    InputStream unpacked(InputStream stream) {
        return new Counted(stream) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, AT_ONCE));
            }

            @Override
            void count(long bytes) throws IOException {
                unpacked += bytes;
                if (isTooMuch()) exceed();
            }
        };
    }

    private boolean isTooMuch() {
        return unpacked > limits.expanded() || unpacked > limits.suspicious() && unpacked / limits.ratio() > packed;
    }

    void countEntry() throws IOException {
        if (++entries > limits.entries()) exceed();
    }

    private void exceed() throws IOException {
        exceeded = true;
        throw new IOException("container exceeds its limits");
    }

    private abstract static class Counted extends FilterInputStream {

        Counted(InputStream stream) {
            super(stream);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            var read = in.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = in.read(buffer, offset, length);
            if (read > 0) count(read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            var skipped = in.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
