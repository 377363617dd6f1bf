package eu.talentpool.ingestion.pull;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends with [TooLarge] once more bytes came than are read.
final class LimitedStream extends FilterInputStream {

    static final class TooLarge extends IOException {
        TooLarge() {
            super("larger than is read");
        }
    }

    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = super.read(bytes, offset, length);
        if (read > 0) left -= read;
        if (left < 0) throw new TooLarge();
        return read;
    }
}
