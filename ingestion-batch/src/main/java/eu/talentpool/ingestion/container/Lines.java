package eu.talentpool.ingestion.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream that hold something, named by their number. A line that is too long is passed over without
/// being held.
final class Lines implements Entries {

    private final InputStream stream;
    private final int maxLine;
    private final byte[] buffer = new byte[64 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long number;
    private long length;

    Lines(InputStream stream, int maxLine) {
        this.stream = stream;
        this.maxLine = maxLine;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        while (readLine()) {
            number++;
            if (length > maxLine) return Entry.refused(Long.toString(number), Refusal.tooLarge(length, maxLine));
            var bytes = line.toByteArray();
            if (!isBlank(bytes)) return Entry.of(Long.toString(number), new ByteArrayInputStream(bytes), bytes.length);
        }
        return null;
    }

    /// False if nothing is left.
    private boolean readLine() throws IOException {
        line.reset();
        length = 0;
        while (fill()) {
            var from = at;
            while (at < end && buffer[at] != '\n') at++;
            keep(from);
            if (at == end) continue;
            at++;
            return true;
        }
        return length > 0;
    }

    private void keep(int from) {
        length += at - from;
        if (length <= maxLine) line.write(buffer, from, at - from);
    }

    private boolean fill() throws IOException {
        if (at < end) return true;
        at = 0;
        end = Math.max(0, stream.read(buffer));
        return end > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (var b : bytes) if (b != ' ' && b != '\t' && b != '\r') return false;
        return true;
    }
}
