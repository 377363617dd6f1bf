package eu.talentpool.ingestion.container;

import eu.talentpool.exchange.Finding;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// One entry of a layer, readable until the next is asked for.
///
/// @param path    as the container names it; a folder ends with a slash
/// @param size    bytes as the container declares them, -1 if it does not
/// @param refusal why its content is not read, or null
record Entry(
        String path,
        InputStream content,
        long size,
        @Nullable Finding refusal) {

    static Entry of(String path, InputStream content, long size) {
        return new Entry(path, content, size, null);
    }

    static Entry refused(String path, Finding refusal) {
        return new Entry(path, InputStream.nullInputStream(), -1, refusal);
    }
}
