package eu.talentpool.ingestion.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Containers made for tests.
public final class Archives {

    private Archives() {}

    /// An archive that is written entry by entry, in which two may have one name.
    public static final class Zip {

        private static final int ROOM = 1 << 20;

        private final SeekableInMemoryByteChannel channel;
        private final ZipArchiveOutputStream zip;

        public Zip() {
            this(0);
        }

        /// @param size of the content; a channel that grows copies all it holds with each write
        Zip(int size) {
            channel = new SeekableInMemoryByteChannel(size + ROOM);
            zip = new ZipArchiveOutputStream(channel);
        }

        public Zip add(String name, byte[] content) {
            try {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(content);
                zip.closeArchiveEntry();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Zip add(String name, String content) {
            return add(name, content.getBytes(StandardCharsets.UTF_8));
        }

        public byte[] bytes() {
            try {
                zip.finish();
                return Arrays.copyOf(channel.array(), (int) channel.position());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var zip = new Zip(entries.values().stream().mapToInt(b -> b.length).sum());
        entries.forEach(zip::add);
        return zip.bytes();
    }

    /// With the sizes behind the entries, as a program writes that sends the archive while it makes it.
    public static byte[] streamedZip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] tar(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// As a download that broke off.
    public static byte[] cut(byte[] whole, int percent) {
        return Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));
    }

    /// The files below a folder by their paths within it, in order.
    public static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList())
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
        }
        return files;
    }
}
