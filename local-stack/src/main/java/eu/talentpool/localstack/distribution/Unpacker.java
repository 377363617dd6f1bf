package eu.talentpool.localstack.distribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Unpacks one distribution into a folder, without the single top folder that most archives begin with.
final class Unpacker {
    private static final int OWNER_MAY_RUN = 0100;

    private final Path target;

    Unpacker(Path target) {
        this.target = target;
    }

    void unpack(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".tar.gz")) {
            try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                tar(in, true);
            }
        } else if (name.endsWith(".jar")) {
            jarOfTxz(file);
        } else {
            zip(file);
        }
    }

    private void jarOfTxz(Path file) throws IOException {
        try (var jar = new ZipFile(file.toFile())) {
            var inner = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No .txz inside " + file));
            try (var in = new XZCompressorInputStream(new BufferedInputStream(jar.getInputStream(inner)))) {
                tar(in, false);
            }
        }
    }

    private void tar(InputStream bytes, boolean topFolder) throws IOException {
        try (var tar = new TarArchiveInputStream(bytes)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = place(entry.getName(), topFolder);
                if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (!entry.isDirectory()) {
                    write(path, tar, (entry.getMode() & OWNER_MAY_RUN) != 0);
                }
            }
        }
    }

    /// The zip of Elasticsearch records no file modes; what lies in `bin` is meant to be run.
    private void zip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    write(place(entry.getName(), true), in, entry.getName().contains("/bin/"));
                }
            }
        }
    }

    private Path place(String name, boolean topFolder) throws IOException {
        String relative = topFolder ? name.substring(name.indexOf('/') + 1) : name;
        Path path = target.resolve(relative).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Entry leaves the folder: " + name);
        }
        return path;
    }

    private static void write(Path path, InputStream in, boolean executable) throws IOException {
        Files.createDirectories(path.getParent());
        Files.copy(in, path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
