package eu.talentpool.ingestion.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.ChecksumInputStream;
import org.jspecify.annotations.Nullable;

/// Entries of a zip archive in the order in which they lie in it. Its directory at the end is not read: entries that
/// overlap, which only a directory can say, do not exist here.
final class ZipEntries implements Entries {

    private final Tail stream;
    private final ZipArchiveInputStream zip;
    private final Expansion expansion;
    private @Nullable ZipArchiveEntry current;

    ZipEntries(InputStream stream, Expansion expansion) {
        this.stream = new Tail(stream);
        this.zip = new ZipArchiveInputStream(this.stream, StandardCharsets.UTF_8.name(), true, false);
        this.expansion = expansion;
    }

    /// @throws Encrypted at the first entry that needs a password
    @Override
    public @Nullable Entry next() throws IOException {
        finishCurrent();
        var entry = zip.getNextEntry();
        current = entry;
        if (entry == null) return end();
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new Encrypted();
        if (zip.canReadEntryData(entry) && !entry.isUnixSymlink())
            return Entry.of(entry.getName(), checked(entry, expansion.unpacked(zip)), entry.getSize());
        current = null;
        return Entry.refused(entry.getName(), Refusal.notPackedReadably());
    }

    /// The library does not compare checksums. One that stands behind the entry comes too late.
    private static InputStream checked(ZipArchiveEntry entry, InputStream content) throws IOException {
        if (entry.getGeneralPurposeBit().usesDataDescriptor()) return content;
        return ChecksumInputStream.builder()
                .setInputStream(content)
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .get();
    }

    /// An entry whose length stands behind it has to be unpacked to find its end, and that counts.
    private void finishCurrent() throws IOException {
        if (current != null && current.getGeneralPurposeBit().usesDataDescriptor())
            expansion.unpacked(zip).transferTo(OutputStream.nullOutputStream());
    }

    private @Nullable Entry end() throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
        if (!stream.hasEndOfDirectory()) throw new IOException("the end of the archive is missing");
        return null;
    }

    /// The archive needs a password.
    static final class Encrypted extends IOException {
        private static final long serialVersionUID = 1;
    }
}
