package eu.talentpool.ingestion.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// A stream whose first bytes were looked at.
///
/// @param all the whole stream, those bytes included
record Head(Shape shape, InputStream all) {

    private static final int LOOK = 64 * 1024;

    /// Of what begins like JSON, the first line is looked at in full, as far as a document may be long. A stream that
    /// breaks off within these bytes gives them all the same, and breaks off after them.
    static Head of(InputStream stream, int maxLine) {
        var head = new ByteArrayOutputStream();
        var rest = stream;
        try {
            look(stream, head, LOOK);
            if (Shape.beginsWithBrace(head.toByteArray())) lookAtFirstLine(stream, head, maxLine);
        } catch (IOException e) {
            rest = new BrokenOff(e);
        }
        return new Head(Shape.of(head.toByteArray()), new Rejoined(head.toByteArray(), rest));
    }

    private static void lookAtFirstLine(InputStream stream, ByteArrayOutputStream head, int maxLine)
            throws IOException {
        if (hasLineEnd(head.toByteArray(), 0)) return;
        for (var from = head.size(); head.size() <= maxLine && look(stream, head, LOOK); from = head.size())
            if (hasLineEnd(head.toByteArray(), from)) break;
        look(stream, head, LOOK);
    }

    /// False at the end of the stream.
    private static boolean look(InputStream stream, ByteArrayOutputStream head, int length) throws IOException {
        var buffer = new byte[8192];
        for (var left = length; left > 0; ) {
            var read = stream.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) return false;
            head.write(buffer, 0, read);
            left -= read;
        }
        return true;
    }

    private static boolean hasLineEnd(byte[] bytes, int from) {
        for (var at = from; at < bytes.length; at++) if (bytes[at] == '\n') return true;
        return false;
    }

    private static final class Rejoined extends PushbackInputStream {

        Rejoined(byte[] head, InputStream rest) {
            super(rest, Math.max(1, head.length));
            System.arraycopy(head, 0, buf, buf.length - head.length, head.length);
            pos = buf.length - head.length;
        }

        /// No more at once than was looked at: a rest that broke off fails only the reading after that.
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, pos < buf.length ? Math.min(length, buf.length - pos) : length);
        }
    }

    private static final class BrokenOff extends InputStream {

        private final IOException cause;

        BrokenOff(IOException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw cause;
        }
    }
}
