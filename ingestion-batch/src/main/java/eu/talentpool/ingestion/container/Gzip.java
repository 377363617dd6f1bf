package eu.talentpool.ingestion.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// The one thing in a compressed file, under the name of the file.
final class Gzip implements Entries {

    private final Expansion expansion;
    private final InputStream stream;
    private boolean read;

    Gzip(InputStream stream, Expansion expansion) {
        this.stream = stream;
        this.expansion = expansion;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (read) return null;
        read = true;
        var plain = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(stream))
                .setDecompressConcatenated(true)
                .get();
        return Entry.of("", expansion.unpacked(plain), -1);
    }
}
