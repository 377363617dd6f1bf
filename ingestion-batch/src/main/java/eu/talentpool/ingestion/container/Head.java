package eu.talentpool.ingestion.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/// A stream whose first bytes were looked at.
///
/// @param all the whole stream, those bytes included
record Head(Shape shape, InputStream all) {

    private static final int LOOK = 64 * 1024;

    /// Of what begins like JSON, the first line is looked at in full, as far as a document may be long.
    static Head of(InputStream stream, int maxLine) throws IOException {
        var head = stream.readNBytes(LOOK);
        if (Shape.beginsWithBrace(head) && !hasLineEnd(head)) head = withFirstLine(head, stream, maxLine);
        return new Head(Shape.of(head), new SequenceInputStream(new ByteArrayInputStream(head), stream));
    }

    private static byte[] withFirstLine(byte[] start, InputStream stream, int maxLine) throws IOException {
        var head = new ByteArrayOutputStream(2 * start.length);
        head.write(start);
        for (var more = stream.readNBytes(LOOK); more.length > 0; more = stream.readNBytes(LOOK)) {
            head.write(more);
            if (head.size() > maxLine) break;
            if (!hasLineEnd(more)) continue;
            head.write(stream.readNBytes(LOOK));
            break;
        }
        return head.toByteArray();
    }

    private static boolean hasLineEnd(byte[] bytes) {
        for (var b : bytes) if (b == '\n') return true;
        return false;
    }
}
